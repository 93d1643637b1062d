package org.summitgraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.house.SharedTexts;

/** Our figures are those of the reference script, on annotations that were shaken: facts lost, doubled, shuffled, slots changed. */
class ScriptAgreementTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("people", "meetings", "agreements", "centres", "dates");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesOnShakenAnnotations(long seed) throws Exception {
        Path goldFolder = SharedTexts.require("gold");
        List<JsonNode> gold = GoldFolder.read(goldFolder);
        List<JsonNode> found = shaken(gold, new Random(seed));
        JsonNode theirs = script(goldFolder, found);
        JsonNode ours = JSON.readTree(ScoreTable.json(Evaluation.of(gold, found)));
        assertEquals(theirs.size(), ours.size());
        for (Map.Entry<String, JsonNode> row : theirs.properties()) {
            JsonNode our = ours.path(row.getKey());
            if (row.getValue().isNumber()) {
                assertEquals(row.getValue().asDouble(), our.asDouble(), 1e-9, row.getKey());
            }
            for (String figure : List.of("p", "r", "f1")) {
                double their = row.getValue().path(figure).asDouble();
                assertEquals(their, our.path(figure).asDouble(), 1e-9, row.getKey() + " " + figure);
            }
        }
    }

    private JsonNode script(Path goldFolder, List<JsonNode> found) throws IOException, InterruptedException {
        Path predictions = folder.resolve("found.jsonl");
        Files.write(predictions, found.stream().map(JsonNode::toString).toList());
        Path output = folder.resolve("figures.json");
        Process process = start("python3", goldFolder.resolve("score.py"), goldFolder, predictions, output);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script did not end");
        Assumptions.assumeTrue(process.exitValue() != 127, "no python3 behind its launcher on this machine");
        assertEquals(0, process.exitValue(), () -> "the script failed on " + predictions);
        return JSON.readTree(Files.readString(output));
    }

    private static Process start(String python, Path script, Path gold, Path predictions, Path output) {
        try {
            return new ProcessBuilder(python, script.toString(), gold.toString(), predictions.toString(), "--json")
                    .redirectOutput(output.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("no python3 on this machine");
        }
    }

    /** Each file as one or two articles; every list shuffled, some facts lost or doubled, some values changed. */
    private static List<JsonNode> shaken(List<JsonNode> gold, Random random) {
        List<JsonNode> articles = new ArrayList<>();
        for (JsonNode file : gold) {
            for (int copy = random.nextInt(2); copy < 2; copy++) {
                ObjectNode article = JSON.createObjectNode();
                article.put("file", file.path("file").asText() + (random.nextBoolean() ? ".txt" : ""));
                for (String list : LISTS) {
                    article.set(list, list(file.path(list), random));
                }
                articles.add(article);
            }
        }
        return articles;
    }

    private static ArrayNode list(JsonNode facts, Random random) {
        List<ObjectNode> kept = new ArrayList<>();
        for (JsonNode fact : facts) {
            for (int times = random.nextInt(5) - 1; times >= 0 && times < 3 && kept.size() < 200; times -= 2) {
                kept.add(changed(fact.deepCopy(), facts, random));
            }
        }
        Collections.shuffle(kept, random);
        return JSON.createArrayNode().addAll(kept);
    }

    private static ObjectNode changed(ObjectNode fact, JsonNode others, Random random) {
        List<String> fields = new ArrayList<>();
        fact.fieldNames().forEachRemaining(fields::add);
        JsonNode other = others.get(random.nextInt(others.size()));
        for (String field : fields) {
            if (random.nextInt(6) == 0 && other.has(field)) {
                fact.set(field, other.get(field).deepCopy());
            } else if (random.nextInt(8) == 0
                    && fact.get(field).isTextual()
                    && !List.of("type", "kind").contains(field)) {
                String text = fact.get(field).asText();
                fact.put(field, random.nextBoolean() ? text + "－Ａ" : text.substring(text.length() / 2));
            }
        }
        return fact;
    }
}
