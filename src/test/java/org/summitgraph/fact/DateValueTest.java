package org.summitgraph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateValueTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-17, 2025-06-17, 2025-06-17",
        "2025-06, 2025-06-01, 2025-06-30",
        "2024, 2024-01-01, 2024-12-31",
        "2025/2026, 2025-01-01, 2026-12-31",
        "2025-06-16/2025-06-18, 2025-06-16, 2025-06-18",
    })
    void printsAsItWasReadAndKnowsItsBounds(String edtf, LocalDate first, LocalDate last) {
        DateValue value = DateValue.parse(edtf).orElseThrow();
        assertEquals(edtf, value.edtf());
        assertEquals(first, value.first());
        assertEquals(last, value.last());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-02-30", "2025/2024", "2025/2026/2027", "六月", "2025-6-17"})
    void refusesWhatIsNoDate(String edtf) {
        assertTrue(DateValue.parse(edtf).isEmpty());
    }

    @Test
    void aDayLiesWithinItsMonthAndNotTheOtherWayRound() {
        DateValue day = DateValue.day(LocalDate.of(2025, 6, 17));
        DateValue month = DateValue.month(2025, 6);
        assertTrue(day.within(month));
        assertFalse(month.within(day));
        assertTrue(month.compatible(day));
        assertFalse(month.compatible(DateValue.year(2024)));
    }

    @Test
    void anIntervalOfIntervalsIsRefused() {
        DateValue interval = DateValue.parse("2025/2026").orElseThrow();
        DateValue year = DateValue.year(2027);
        assertThrows(IllegalArgumentException.class, () -> new DateValue.Interval(interval, year));
    }
}
