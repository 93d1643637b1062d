package org.summitgraph.extract.outcome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.summitgraph.corpus.SourceUnit;
import org.summitgraph.extract.Extractor;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.pipeline.StandardExtractor;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

/** Tables of texts and what they tell, read with every stage as the program reads them. */
public final class OutcomeExamples {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 6);
    private static final Extractor EXTRACTOR = StandardExtractor.of(Gazetteer.load(), Map.of());

    private OutcomeExamples() {}

    /** The lines of a table beside {@code owner}: text, expected cells. */
    public static Stream<Arguments> table(Class<?> owner, String name) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            List<Arguments> rows = in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Arguments.of(cells[0], cells[1]))
                    .toList();
            return rows.stream();
        }
    }

    public static Set<String> cells(String expected) {
        return new TreeSet<>(expected.equals("-") ? List.of() : List.of(expected.split(" ")));
    }

    /** The facts of a text; {@code ¶} parts its paragraphs. */
    public static ArticleFacts read(String text) {
        String body = text.replace('¶', '\n');
        Article article = new Article(
                ArticleId.of(body),
                "example",
                "example",
                Optional.empty(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CleanText.identity(body),
                new Span(0, 0));
        return EXTRACTOR
                .extract(new SourceUnit("example", "example", "", List.of(article), List.of()))
                .get(0);
    }
}
