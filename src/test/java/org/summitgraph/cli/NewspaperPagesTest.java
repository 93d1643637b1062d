package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.house.SharedTexts;

/** Real newspaper pages, built and asked: what several pages tell of one event is one node. */
class NewspaperPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIX = "CN|KG|KZ|TJ|TM|UZ";

    @TempDir
    static Path folder;

    private static String store = "";
    private static List<Map<String, String>> meetings = List.of();

    @BeforeAll
    static void build() throws Exception {
        Path pages = SharedTexts.require("corpus/pages");
        store = folder.resolve("store").toString();
        Said.by("build", pages.toString(), "--quiet", "--store", store).with(ExitCode.DONE);
        meetings = ask("meetings");
    }

    @Test
    void theSecondSummitIsOneNode() {
        Map<String, String> summit = only("2025-06-17", "阿斯塔纳");
        assertEquals("held", summit.get("status"));
        assertEquals(SIX, summit.get("parties"));
        assertEquals(6, parts(summit.get("participants")), summit.toString());
        assertTrue(parts(summit.get("articles")) >= 3, summit.toString());
    }

    @Test
    void theFirstSummitIsOneNode() {
        assertEquals("held", only("2023-05-19", "西安").get("status"));
        List<Map<String, String>> inXian = meetings.stream()
                .filter(m -> "西安".equals(m.get("place")) && !"ceremony".equals(m.get("type")))
                .toList();
        assertEquals(1, inXian.size(), inXian.toString());
    }

    @Test
    void theThirdSummitIsPlanned() {
        Map<String, String> summit = only("2027", "中国");
        assertEquals("planned", summit.get("status"));
        assertEquals(SIX, summit.get("parties"));
    }

    @Test
    void talksOfTheDayArePartsOfTheSummit() {
        String summit = only("2025-06-17", "阿斯塔纳").get("meeting");
        List<String> talks = meetings.stream()
                .filter(m -> "bilateral-meeting".equals(m.get("type")) && "2025-06-17".equals(m.get("start")))
                .map(m -> m.get("parties") + " " + m.get("partOf"))
                .sorted()
                .toList();
        assertEquals(List.of("CN|KG " + summit, "CN|TJ " + summit, "CN|TM " + summit, "CN|UZ " + summit), talks);
    }

    @Test
    void theThreeCentresAndThePlatformAreThereOnce() throws Exception {
        List<String> unveiled = ask("cooperation-centres").stream()
                .filter(c -> SIX.equals(c.get("parties")) && "2025-06-17".equals(c.get("date")))
                .map(c -> c.get("kind") + " " + c.get("field"))
                .sorted()
                .toList();
        assertEquals(List.of("centre 减贫", "centre 教育交流", "centre 荒漠化防治", "platform 贸易畅通"), unveiled);
    }

    @Test
    void declarationAndTreatyAreThereOnceWithTheirParties() throws Exception {
        List<Map<String, String>> agreements = ask("agreements").stream()
                .filter(a -> a.getOrDefault("date", "").startsWith("2025-06"))
                .toList();
        for (String kind : List.of("declaration", "treaty")) {
            List<String> parties = agreements.stream()
                    .filter(a -> kind.equals(a.get("kind")))
                    .map(a -> a.get("parties"))
                    .toList();
            assertEquals(List.of(SIX), parties, agreements.toString());
        }
    }

    private static Map<String, String> only(String start, String place) {
        List<Map<String, String>> found = meetings.stream()
                .filter(m ->
                        "summit".equals(m.get("type")) && start.equals(m.get("start")) && place.equals(m.get("place")))
                .toList();
        assertEquals(1, found.size(), () -> start + " " + place + " among " + meetings);
        return found.get(0);
    }

    private static int parts(String cell) {
        return cell.split("\\|").length;
    }

    private static List<Map<String, String>> ask(String query) throws Exception {
        JsonNode answer = JSON.readTree(Said.by("query", query, "--store", store, "--format", "json")
                .with(ExitCode.DONE)
                .out());
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode binding : answer.path("results").path("bindings")) {
            Map<String, String> row = new HashMap<>();
            binding.properties()
                    .forEach(e -> row.put(e.getKey(), e.getValue().path("value").asText()));
            rows.add(row);
        }
        return rows;
    }
}
