package org.summitgraph.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Invented diplomatic news of any amount, with gold: for benchmarks and for tests of size. The same seed and count give the same
 * bytes; article {@code i} does not depend on the count. Memory does not grow with the count.
 *
 * <p>Every event is told by {@value #REPORTS} reports that differ in words; {@code e7-2} is the third of event 7.
 */
public final class SyntheticCorpus {

    /** How many reports tell one event. */
    static final int REPORTS = 3;

    /** The command's greatest count. */
    static final int MOST_ARTICLES = 1_000_000;

    /** So many articles also get a gold file of their own, for scorers that read a folder; more files serve nobody. */
    private static final int GOLD_FILES = 2_000;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final World world;
    private final long seed;

    public SyntheticCorpus(long seed) {
        this.seed = seed;
        this.world = new World(seed);
    }

    SyntheticArticle article(int index) {
        int event = index / REPORTS;
        String id = "e" + event + "-" + index % REPORTS;
        Draft draft = new Draft(id, random(event), random(-1L - index));
        Templates.ALL.get(event % Templates.ALL.size()).accept(world, draft);
        return draft.finish();
    }

    private Random random(long stream) {
        return new Random((seed * 31 + stream) * MIX);
    }

    /** Writes {@code articles.jsonl}, {@code gold.jsonl} and, for the first articles, a gold file each in {@code gold/}. */
    public void write(Path folder, int count) throws IOException {
        if (count < 1 || count > MOST_ARTICLES) {
            throw new IllegalArgumentException("from 1 to " + MOST_ARTICLES + " articles, not " + count);
        }
        Path goldFolder = Files.createDirectories(folder.resolve("gold"));
        try (BufferedWriter articles =
                        Files.newBufferedWriter(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8);
                BufferedWriter gold = Files.newBufferedWriter(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                SyntheticArticle article = article(i);
                articles.write(article.record() + "\n");
                gold.write(article.gold() + "\n");
                if (i < GOLD_FILES) {
                    Path file = goldFolder.resolve(article.record().get("id").asText() + ".gold.json");
                    Files.writeString(file, article.gold() + "\n");
                }
            }
        }
    }

    /** Arguments: folder, count, seed. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("arguments: FOLDER COUNT SEED");
        }
        new SyntheticCorpus(Long.parseLong(arguments[2])).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
