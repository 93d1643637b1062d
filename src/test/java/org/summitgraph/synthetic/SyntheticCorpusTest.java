package org.summitgraph.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCorpusTest {

    @TempDir
    Path folder;

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherOneOthers() throws IOException {
        String first = written(1, 40, "a");
        assertEquals(first, written(1, 40, "b"));
        assertNotEquals(first, written(2, 40, "c"));
        assertTrue(written(1, 80, "d").startsWith(first));
    }

    @Test
    void everyFactOfTheGoldStandsInItsText() {
        SyntheticCorpus corpus = new SyntheticCorpus(7);
        for (int i = 0; i < 400; i++) {
            SyntheticArticle article = corpus.article(i);
            String text = article.record().get("text").asText();
            for (JsonNode person : article.gold().get("people")) {
                assertTrue(text.contains(person.get("name").asText()), text);
            }
            for (JsonNode date : article.gold().get("dates")) {
                assertTrue(text.contains(date.get("text").asText()), text);
            }
        }
    }

    @Test
    void theReportsOfAnEventAgreeOnWhatHappened() {
        SyntheticCorpus corpus = new SyntheticCorpus(7);
        for (int i = 0; i < 300; i += SyntheticCorpus.REPORTS) {
            JsonNode first = corpus.article(i).gold();
            JsonNode second = corpus.article(i + 1).gold();
            assertEquals(first.get("meetings").size(), second.get("meetings").size());
            assertEquals(
                    first.get("agreements").findValues("title"),
                    second.get("agreements").findValues("title"));
            assertEquals(
                    first.get("people").findValues("name"), second.get("people").findValues("name"));
        }
    }

    @Test
    void refusesCountsThatNobodyNeeds() {
        SyntheticCorpus corpus = new SyntheticCorpus(7);
        assertThrows(IllegalArgumentException.class, () -> corpus.write(folder, 0));
        assertThrows(IllegalArgumentException.class, () -> corpus.write(folder, 1_000_001));
    }

    @Test
    void articlesAreAboutAsLongAsNews() {
        SyntheticCorpus corpus = new SyntheticCorpus(7);
        double mean = IntStream.range(0, 800)
                .map(i -> corpus.article(i).record().get("text").asText().length())
                .average()
                .orElseThrow();
        assertTrue(mean > 300 && mean < 1500, "mean length " + mean);
    }

    private String written(long seed, int count, String name) throws IOException {
        Path target = folder.resolve(name);
        new SyntheticCorpus(seed).write(target, count);
        List<String> lines = Files.readAllLines(target.resolve("articles.jsonl"));
        assertEquals(count, lines.size());
        return String.join("\n", lines);
    }
}
