package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.house.SharedTexts;
import org.summitgraph.pipeline.Sample;

/** Every fact has evidence whose offsets cut its quote out of the file as it is, blanks of the layout aside. */
class EvidenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("people", "meetings", "agreements", "centres", "dates");

    @TempDir
    Path folder;

    @Test
    void inTheSample() throws Exception {
        assertTrue(checked(Sample.copyTo(folder)) > 100);
    }

    @Test
    void inTextsWithCharactersOfTwoUnits() throws Exception {
        String text = "\uD842\uDFB7\uD83C\uDDE8 外\u3000交\r\n\r\n新华社北京5月8日电\u3000国家主席习近平8日在北京同塞尔维亚总统武契奇举行会谈。\r\n";
        Files.writeString(folder.resolve("rare.txt"), text);
        assertTrue(checked(folder) > 2);
    }

    @Test
    void inPages() throws Exception {
        assertTrue(checked(SharedTexts.require("corpus/pages")) > 100);
    }

    @Test
    void inRecords() throws Exception {
        assertTrue(checked(SharedTexts.require("corpus/news.jsonl")) > 100);
    }

    /** The number of facts checked. */
    private static int checked(Path texts) throws IOException {
        Map<String, JsonNode> raw = raw(texts);
        Said said = Said.by("extract", texts.toString(), "--quiet").with(ExitCode.DONE);
        int facts = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : said.outLines()) {
            JsonNode article = JSON.readTree(line);
            JsonNode source = raw.getOrDefault(article.path("file").asText(), JSON.nullNode());
            for (String list : LISTS) {
                for (JsonNode fact : article.path(list)) {
                    facts++;
                    if (!cutsItsQuote(fact, source)) {
                        wrong.add(article.path("file") + " " + fact);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        return facts;
    }

    private static boolean cutsItsQuote(JsonNode fact, JsonNode source) {
        String text = source.path(fact.path("in").asText("text")).asText();
        int begin = fact.path("span").path(0).asInt(-1);
        int end = fact.path("span").path(1).asInt(-1);
        String quote = fact.path("evidence").asText();
        return !fact.path("rule").asText().isBlank()
                && !quote.isBlank()
                && 0 <= begin
                && begin < end
                && end <= text.length()
                && withoutBlanks(text.substring(begin, end)).equals(withoutBlanks(quote));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Files by name, and records by id, each with its text and perhaps its title. */
    private static Map<String, JsonNode> raw(Path texts) throws IOException {
        Map<String, JsonNode> raw = new HashMap<>();
        try (Stream<Path> files = Files.walk(texts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file);
                raw.put(file.getFileName().toString(), JSON.createObjectNode().put("text", content));
                if (file.toString().endsWith(".jsonl")) {
                    for (String line : content.lines().toList()) {
                        JsonNode json = JSON.readTree(line);
                        raw.put(json.path("id").asText(), json);
                    }
                }
            }
        }
        return raw;
    }
}
