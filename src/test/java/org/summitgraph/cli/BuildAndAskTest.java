package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.pipeline.Sample;

/** The sample, built and asked from the command line. */
class BuildAndAskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String store = "";
    private static String texts = "";

    @BeforeAll
    static void build() throws Exception {
        texts = Sample.copyTo(folder.resolve("texts")).toString();
        store = folder.resolve("store").toString();
        Said built = Said.by("build", texts, "--store", store).with(ExitCode.DONE);
        assertEquals("", built.out());
        assertTrue(built.err().contains(" inputs read, 0 unchanged, 0 removed, 0 failed"), built.err());
    }

    @Test
    void listsTheLeaders() {
        Said said = Said.by("query", "heads-of-state", "--store", store).with(ExitCode.DONE);
        assertEquals("", said.err());
        for (String name : List.of("习近平", "托卡耶夫", "扎帕罗夫", "普京")) {
            assertTrue(said.out().contains(name), name + " is missing from " + said.out());
        }
    }

    @Test
    void answersInEveryForm() throws Exception {
        String csv = ask("cooperation-centres", "csv");
        assertEquals(
                "centre,name,kind,field,status,date,place,parties,announcedAt,articles",
                csv.lines().findFirst().orElse(""));
        assertTrue(csv.lines().count() > 1, csv);
        JsonNode json = JSON.readTree(ask("cooperation-centres", "json"));
        assertEquals(
                csv.lines().count() - 1, json.path("results").path("bindings").size());
        assertTrue(ask("cooperation-centres", "tsv").startsWith("?centre\t"));
        assertTrue(ask("cooperation-centres", "xml").startsWith("<?xml"));
    }

    private static String ask(String query, String format) {
        return Said.by("query", query, "--store", store, "--format", format)
                .with(ExitCode.DONE)
                .out();
    }

    @Test
    void answersQueriesOfOnesOwn() throws Exception {
        String sparql = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        Path file = Files.writeString(folder.resolve("own.rq"), sparql);
        String fromFile = Said.by("query", file.toString(), "--store", store, "--format", "csv")
                .with(ExitCode.DONE)
                .out();
        String fromInput = Said.reading(sparql, "query", "-", "--store", store, "--format", "csv")
                .with(ExitCode.DONE)
                .out();
        assertEquals(fromFile, fromInput);
        assertTrue(Long.parseLong(fromFile.lines().skip(1).findFirst().orElse("0")) > 1000, fromFile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-query", "meetings --param nobody=1", "meetings-of"})
    void refusesWhatIsNoQuery(String query) {
        Said.by(("query " + query + " --store " + store).split(" "))
                .with(ExitCode.USAGE)
                .oneLine();
    }

    @Test
    void countsAndValidates() {
        List<String> counts =
                Said.by("stats", "--store", store).with(ExitCode.DONE).outLines();
        assertTrue(counts.stream().anyMatch(line -> line.matches("articles\t[1-9]\\d+")), counts.toString());
        assertEquals(
                "", Said.by("validate", "--store", store).with(ExitCode.DONE).out());
    }

    @Test
    void keepsAndRestores() {
        String backup = folder.resolve("kept.nq.gz").toString();
        String other = folder.resolve("restored").toString();
        Said.by("backup", backup, "--store", store).with(ExitCode.DONE);
        Said.by("restore", backup, "--store", other).with(ExitCode.DONE);
        assertEquals(dump(store), dump(other));
        Said.by("compact", "--store", other).with(ExitCode.DONE);
        assertEquals(dump(store), dump(other));
        Said again = Said.by("build", texts, "--store", other).with(ExitCode.DONE);
        assertTrue(again.err().contains("0 inputs read, "), again.err());
        Said.by("restore", backup, "--store", other).with(ExitCode.NOT_STARTED).oneLine(other);
    }

    @Test
    void exportsToAFileWhatItPrints() throws Exception {
        Path file = folder.resolve("all.nq");
        Said said = Said.by("export", "--format", "nquads", "--store", store, "--out", file.toString())
                .with(ExitCode.DONE);
        assertEquals("", said.out());
        assertEquals(dump(store), Files.readString(file));
        List<String> lines = Files.readAllLines(file);
        assertEquals(lines.stream().sorted().toList(), lines);
        for (String format : List.of("turtle", "trig", "jsonld")) {
            String out = Said.by("export", "--format", format, "--store", store)
                    .with(ExitCode.DONE)
                    .out();
            assertTrue(out.contains("托卡耶夫"), format);
        }
    }

    @Test
    void extractsWhatItBuilds() throws Exception {
        Said said = Said.by("extract", texts, "--format", "jsonl", "--quiet").with(ExitCode.DONE);
        assertEquals("", said.err());
        int people = 0;
        for (String line : said.outLines()) {
            JsonNode article = JSON.readTree(line);
            assertTrue(article.path("article").asText().startsWith("https://"), line);
            people += article.path("people").size();
        }
        assertTrue(people > 20, people + " people");
        String text = "新华社北京5月8日电  国家主席习近平8日在北京同塞尔维亚总统武契奇举行会谈。";
        assertTrue(Said.reading(text, "extract", "-").with(ExitCode.DONE).out().contains("武契奇"));
    }

    @Test
    void explainsWhyAFactWasFound() {
        String text = "国家主席习近平8日在北京会见巴西总统卢拉。";
        String out = Said.reading(text, "extract", "-", "--explain")
                .with(ExitCode.DONE)
                .out();
        assertTrue(out.contains("卢拉"), out);
        assertNotEquals(
                out, Said.reading(text, "extract", "-").with(ExitCode.DONE).out());
        assertFalse(out.startsWith("{"), out);
    }

    private static String dump(String at) {
        return Said.by("export", "--format", "nquads", "--store", at)
                .with(ExitCode.DONE)
                .out();
    }
}
