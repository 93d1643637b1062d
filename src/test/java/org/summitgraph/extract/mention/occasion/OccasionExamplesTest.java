package org.summitgraph.extract.mention.occasion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitgraph.extract.mention.MentionReader;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.nlp.HanLpAnalyzer;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;
import org.summitgraph.time.TimeReader;

/** Each line of the table: a sentence, and the occasions it names with their kind and edition. */
class OccasionExamplesTest {

    private static final HanLpAnalyzer ANALYZER = new HanLpAnalyzer(Map.of());
    private static final MentionReader MENTIONS = new MentionReader(Gazetteer.load(), new OccasionReader());
    private static final Map<MeetingType, String> LETTERS = Map.of(
            MeetingType.SUMMIT, "S",
            MeetingType.MULTILATERAL_MEETING, "M",
            MeetingType.BILATERAL_MEETING, "B",
            MeetingType.CEREMONY, "C");

    static List<Arguments> examples() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OccasionExamplesTest.class.getResourceAsStream("examples.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Arguments.of(cells[0], cells[1]))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsTheNamesOfOccasions(String text, String expected) {
        assertEquals(expected, read(text));
    }

    private static String read(String text) {
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
        List<List<TimeMention>> times = new TimeReader().readUnit(List.of(analysis));
        String found = MENTIONS.read(List.of(analysis), times).get(0).occasions().stream()
                .map(OccasionExamplesTest::cell)
                .collect(Collectors.joining("|"));
        return found.isEmpty() ? "-" : found;
    }

    private static String cell(OccasionMention occasion) {
        return occasion.name() + "/" + LETTERS.get(occasion.type()) + "/"
                + occasion.edition().map(e -> Integer.toString(e)).orElse("");
    }
}
