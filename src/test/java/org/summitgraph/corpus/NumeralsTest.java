package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "6, 6", "17, 17", "１７, 17", "1 7, 17", "十, 10", "十七, 17", "二十, 20", "二十一, 21", "三十一, 31", "三一, 31", "月, -1",
        "'', -1"
    })
    void readsDaysAndMonths(String printed, int value) {
        assertEquals(value, Numerals.small(printed));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", "２０２５, 2025", "二〇二五, 2025", "二○二五, 2025", "二零二五, 2025", "2 0 2 5, 2025", "25, -1"})
    void readsYears(String printed, int value) {
        assertEquals(value, Numerals.year(printed));
    }
}
