package org.summitgraph.extract.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitgraph.extract.outcome.OutcomeExamples;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.Party;

/** Each line of the table: a text, and the agreements it tells of. */
class AgreementExamplesTest {

    static Stream<Arguments> examples() throws IOException {
        return OutcomeExamples.table(AgreementExamplesTest.class, "examples.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsAgreements(String text, String expected) {
        Set<String> found = new TreeSet<>();
        OutcomeExamples.read(text).agreements().forEach(f -> found.add(cell(f.fact())));
        assertEquals(OutcomeExamples.cells(expected), found);
    }

    private static String cell(AgreementFact agreement) {
        String parties = agreement.parties().stream().sorted().map(Party::code).collect(Collectors.joining("|"));
        return String.join(
                "/",
                agreement.kind().code(),
                agreement.status().code(),
                agreement.title(),
                parties.isEmpty() ? "-" : parties,
                agreement.date().map(d -> d.edtf()).orElse("-"),
                agreement.count().map(String::valueOf).orElse("-"));
    }
}
