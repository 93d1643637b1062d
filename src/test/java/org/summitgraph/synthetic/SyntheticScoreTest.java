package org.summitgraph.synthetic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitgraph.corpus.SourceUnit;
import org.summitgraph.eval.Evaluation;
import org.summitgraph.eval.ScoreTable;
import org.summitgraph.export.FactsJson;
import org.summitgraph.extract.Extractor;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.pipeline.StandardExtractor;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Span;

/** The stages of extraction over invented articles, scored by the gold that was written with them. */
class SyntheticScoreTest {

    private static final int ARTICLES = 360;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DATELINE = Pattern.compile("^新华社(\\p{IsHan}{2,12}?)([0-9]{1,2})月([0-9]{1,2})日电");

    private static Evaluation evaluation;

    @BeforeAll
    static void extract() throws JsonProcessingException {
        Extractor extractor = StandardExtractor.of(Gazetteer.load(), Map.of());
        FactsJson json = new FactsJson("urn:article:");
        SyntheticCorpus corpus = new SyntheticCorpus(2026);
        List<JsonNode> gold = new ArrayList<>();
        List<JsonNode> found = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            SyntheticArticle article = corpus.article(i);
            gold.add(article.gold());
            SourceUnit unit = new SourceUnit("s", "s", "", List.of(article(article.record())), List.of());
            found.add(JSON.readTree(json.line(extractor.extract(unit).get(0))));
        }
        evaluation = Evaluation.of(gold, found);
    }

    /** Floors a little under what was measured: a change that costs accuracy here shows. */
    @ParameterizedTest
    @CsvSource({"dates, 0.98", "heads, 0.97", "people, 0.97", "meetings, 0.80", "agreements, 0.80"})
    void findsWhatTheGoldStates(String type, double floor) {
        assertTrue(evaluation.tally(type, "slots").f1() >= floor, () -> ScoreTable.print(evaluation) + differences());
    }

    private static String differences() {
        StringBuilder lines = new StringBuilder();
        evaluation.differences().forEach(d -> lines.append(d).append('\n'));
        return lines.toString();
    }

    private static Article article(JsonNode record) {
        String title = record.get("title").asText();
        String text = title + "\n" + record.get("text").asText();
        Matcher dateline = DATELINE.matcher(record.get("text").asText());
        List<Dateline> datelines = new ArrayList<>();
        if (dateline.find()) {
            MonthDay day = MonthDay.of(Integer.parseInt(dateline.group(2)), Integer.parseInt(dateline.group(3)));
            Span span = new Span(title.length() + 1, title.length() + 1 + dateline.end());
            datelines.add(new Dateline(span, "新华社", Optional.of(dateline.group(1)), Optional.of(day)));
        }
        return new Article(
                ArticleId.of(text),
                record.get("id").asText(),
                "synthetic",
                Optional.of(title),
                Optional.of(LocalDate.parse(record.get("published").asText())),
                Optional.empty(),
                Optional.empty(),
                datelines,
                CleanText.identity(text),
                new Span(0, title.length()));
    }
}
