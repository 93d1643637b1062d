package org.summitgraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSameFactsScoreOne() {
        JsonNode article = article("t", """
                "meetings": [{"type": "call", "participants": ["甲", "乙"], "parties": ["CN"], "status": "held"}],
                "people": [{"name": "甲", "role": "head-of-state", "of": "CN"}]""");
        Evaluation evaluation = Evaluation.of(List.of(article), List.of(article));
        assertEquals(1.0, evaluation.macro());
        assertEquals(List.of(), evaluation.differences());
        assertEquals(new Tally(2, 0, 0), evaluation.tally("heads", "slots"));
    }

    @Test
    void whatIsNotFoundIsMissedAndWhatIsNotThereAFalseAlarm() {
        JsonNode gold = article("t.txt", "\"centres\": [{\"name\": \"减贫合作中心\", \"kind\": \"centre\"}]");
        JsonNode found = article("sub/t.txt", "\"centres\": [{\"name\": \"天文台\", \"kind\": \"institute\"}]");
        Evaluation evaluation = Evaluation.of(List.of(gold), List.of(found));
        assertEquals(new Tally(0, 3, 3), evaluation.tally("centres", "slots"));
        assertEquals(new Tally(0, 1, 1), evaluation.tally("centres", "found"));
        assertEquals(
                List.of("t.txt centres missed: 减贫合作中心", "t.txt centres false alarm: 天文台"),
                evaluation.differences().stream()
                        .map(d -> d.toString().replaceAll(" [-+]\\[.*", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // gold, found, right, wrong, missed
        "2025-06-17, 2025-06-17, 3, 0, 0",
        "2025-06-17, 2025-06, 2, 1, 1", // less precise is compatible, but another value
        "2025-06-17, 2024-06-17, 0, 3, 3", // another day is another meeting
    })
    void datesOfMeetings(String gold, String found, int right, int wrong, int missed) {
        String meeting =
                "\"meetings\": [{\"type\": \"summit\", \"name\": \"第二届峰会\", \"status\": \"held\", \"start\": \"%s\"}]";
        Evaluation evaluation = Evaluation.of(
                List.of(article("t", meeting.formatted(gold))), List.of(article("t", meeting.formatted(found))));
        assertEquals(new Tally(right, wrong, missed), evaluation.tally("meetings", "slots"));
    }

    @Test
    void aRepetitionInAnotherArticleOfTheFileDoesNotCount() {
        String fact = "\"agreements\": [{\"title\": \"阿斯塔纳宣言\", \"kind\": \"declaration\", \"status\": \"signed\"}]";
        JsonNode gold = article("t", fact);
        Evaluation twoArticles = Evaluation.of(List.of(gold), List.of(article("t", fact), article("t", fact)));
        assertEquals(new Tally(1, 0, 0), twoArticles.tally("agreements", "found"));
        String twice = fact.replace("}]", "}, " + fact.substring(fact.indexOf('{')));
        Evaluation oneArticle = Evaluation.of(List.of(gold), List.of(article("t", twice)));
        assertEquals(new Tally(1, 1, 0), oneArticle.tally("agreements", "found"));
    }

    @ParameterizedTest
    @CsvSource({
        "中国－中亚峰会, 中国-中亚 峰会, true",
        "《永久条约》, 永久条约, true",
        "ＡＰＥＣ, apec, true",
        "阿克尔别克·奇梅罗夫, 阿克尔别克•奇梅罗夫, true",
        "西安, 西宁, false",
    })
    void namesCompareWithoutMarks(String a, String b, boolean same) {
        assertEquals(same, NameForm.of(a).equals(NameForm.of(b)));
    }

    @Test
    void anAcceptedDateIsRight() {
        JsonNode gold = article(
                "t", "\"dates\": [{\"text\": \"两年来\", \"value\": \"2023/2025\", \"accept\": [\"2023-06/2025-06\"]}]");
        JsonNode found = article("t", "\"dates\": [{\"text\": \"两年来\", \"value\": \"2023-06/2025-06\"}]");
        assertEquals(
                1.0,
                Evaluation.of(List.of(gold), List.of(found))
                        .tally("dates", "slots")
                        .f1());
    }

    @Test
    void theTableEndsWithTheMacroFigure() {
        String table = ScoreTable.print(Evaluation.of(List.of(article("t", "\"dates\": []")), List.of()));
        assertEquals(14, table.lines().count());
        assertTrue(table.contains("agreements.slots    1.000  1.000  1.000"), table);
        assertTrue(table.endsWith("dates: 1.000\n"), table);
    }

    private static JsonNode article(String file, String fields) {
        try {
            return JSON.readTree("{\"file\": \"" + file + "\", " + fields + "}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fields, e);
        }
    }
}
