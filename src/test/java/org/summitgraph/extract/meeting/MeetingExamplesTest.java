package org.summitgraph.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitgraph.corpus.SourceUnit;
import org.summitgraph.extract.Extractor;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.pipeline.StandardExtractor;
import org.summitgraph.text.Article;

/** Each block of the table: a text of our own, and the meetings it tells of. */
class MeetingExamplesTest {

    private static final Extractor EXTRACTOR = StandardExtractor.of(Gazetteer.load(), Map.of());

    static List<ToldMeetings> examples() {
        return ToldMeetings.read("examples.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void tellsTheMeetingsOfTheText(ToldMeetings example) {
        assertEquals(String.join("\n", example.meetings()), String.join("\n", read(example)));
    }

    private static List<String> read(ToldMeetings example) {
        Article article = example.article();
        ArticleFacts facts = EXTRACTOR
                .extract(new SourceUnit(article.file(), "example", "", List.of(article), List.of()))
                .get(0);
        return facts.meetings().stream()
                .map(f -> ToldMeetings.line(f.fact()))
                .sorted()
                .toList();
    }
}
