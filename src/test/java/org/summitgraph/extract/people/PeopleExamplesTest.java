package org.summitgraph.extract.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.MentionReader;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.nlp.HanLpAnalyzer;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

/** Each line of the table: a sentence, and who holds which kind of office of which state in it. */
class PeopleExamplesTest {

    private static final HanLpAnalyzer ANALYZER = new HanLpAnalyzer(Map.of());
    private static final MentionReader MENTIONS = new MentionReader(
            Gazetteer.load(),
            (unit, parties, places) ->
                    unit.stream().map(a -> List.<OccasionMention>of()).toList());
    private static final Map<Role, String> LETTERS =
            Map.of(Role.HEAD_OF_STATE, "S", Role.HEAD_OF_GOVERNMENT, "G", Role.OFFICIAL, "O", Role.FORMER, "F");

    static Stream<Arguments> examples() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PeopleExamplesTest.class.getResourceAsStream("examples.tsv")),
                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Arguments.of(cells[0], cells[1]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsWhoHoldsAnOffice(String text, String expected) {
        Set<String> people = new TreeSet<>(expected.equals("-") ? List.of() : List.of(expected.split(" ")));
        assertEquals(people, read(text));
    }

    private static Set<String> read(String text) {
        Article article = new Article(
                ArticleId.of(text),
                "example",
                "example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CleanText.identity(text),
                new Span(0, 0));
        Analysis analysis = ANALYZER.analyze(article);
        ArticleView view = new ArticleView(
                analysis, MENTIONS.read(List.of(analysis), List.of(List.of())).get(0));
        Set<String> found = new TreeSet<>();
        new PeopleExtractor().read(List.of(view)).get(0).forEach(f -> found.add(cell(f.fact())));
        return found;
    }

    private static String cell(PersonFact person) {
        return person.name() + "/" + LETTERS.get(person.role()) + "/"
                + person.of().map(Object::toString).orElse("?");
    }
}
