package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitgraph.house.SharedTexts;

/** What is found in the annotated pages and news is good enough, and is measured as the reference script measures it. */
class AccuracyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static JsonNode figures = JSON.nullNode();

    @BeforeAll
    static void evaluate() throws Exception {
        figures = JSON.readTree(Said.by("evaluate", gold(), pages(), news(), "--json", "--quiet")
                .with(ExitCode.DONE)
                .out());
    }

    @ParameterizedTest
    @CsvSource({
        "heads.slots, 0.90",
        "dates.slots, 0.90",
        "meetings.slots, 0.75",
        "agreements.slots, 0.75",
        "centres.slots, 0.75"
    })
    void isFoundWell(String kind, double atLeast) {
        double f1 = figures.path(kind).path("f1").asDouble();
        assertTrue(f1 >= atLeast, kind + ": " + f1);
    }

    @Test
    void isFoundWellAltogether() {
        double macro = figures.path("macro").asDouble();
        assertTrue(macro >= 0.80, figures.toString());
    }

    @Test
    void agreesWithTheScript() throws Exception {
        Path found = folder.resolve("found.jsonl");
        Files.writeString(
                found,
                Said.by("extract", pages(), news(), "--quiet")
                        .with(ExitCode.DONE)
                        .out());
        Path answer = folder.resolve("figures.json");
        Process script = new ProcessBuilder(
                        "python3", SharedTexts.require("gold/score.py").toString(), gold(), found.toString(), "--json")
                .redirectOutput(answer.toFile())
                .start();
        assertTrue(script.waitFor(60, TimeUnit.SECONDS), "the script did not end");
        assertEquals(0, script.exitValue());
        JsonNode theirs = JSON.readTree(Files.readString(answer));
        for (Map.Entry<String, JsonNode> row : theirs.properties()) {
            for (String figure : List.of("p", "r", "f1")) {
                assertEquals(
                        row.getValue().path(figure).asDouble(),
                        figures.path(row.getKey()).path(figure).asDouble(),
                        0.0005,
                        row.getKey() + " " + figure);
            }
        }
    }

    private static String gold() {
        return SharedTexts.require("gold").toString();
    }

    private static String pages() {
        return SharedTexts.require("corpus/pages").toString();
    }

    private static String news() {
        return SharedTexts.require("corpus/news.jsonl").toString();
    }
}
