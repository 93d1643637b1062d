package org.summitgraph.extract.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitgraph.extract.outcome.OutcomeExamples;
import org.summitgraph.fact.CentreFact;

/** Each line of the table: a text, and the cooperation centres it tells of. */
class CentreExamplesTest {

    static Stream<Arguments> examples() throws IOException {
        return OutcomeExamples.table(CentreExamplesTest.class, "examples.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsCentres(String text, String expected) {
        Set<String> found = new TreeSet<>();
        OutcomeExamples.read(text).centres().forEach(f -> found.add(cell(f.fact())));
        assertEquals(OutcomeExamples.cells(expected), found);
    }

    private static String cell(CentreFact centre) {
        return String.join(
                "/",
                centre.kind().code(),
                centre.status().code(),
                centre.name(),
                centre.field().orElse("-"),
                centre.place().orElse("-"),
                centre.date().map(d -> d.edtf()).orElse("-"));
    }
}
