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
 */
public final class SyntheticCorpus {

    /** More gold files than this in one folder serve nobody. */
    private static final int MOST_GOLD_FILES = 20_000;

    private final World world;
    private final long seed;

    public SyntheticCorpus(long seed) {
        this.seed = seed;
        this.world = new World(seed);
    }

    SyntheticArticle article(int index) {
        Draft draft = new Draft(new Random(seed ^ (index * 0x9E3779B97F4A7C15L)));
        Templates.ALL.get(index % Templates.ALL.size()).accept(world, draft);
        return draft.finish("s" + index);
    }

    /** Writes {@code articles.jsonl} and, for the first {@value #MOST_GOLD_FILES} of them, a gold file each in {@code gold/}. */
    public void write(Path folder, int count) throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                SyntheticArticle article = article(i);
                out.write(article.record().toString());
                out.write('\n');
                if (i < MOST_GOLD_FILES) {
                    Path unused = Files.writeString(gold.resolve("s" + i + ".gold.json"), article.gold() + "\n");
                    assert Files.exists(unused);
                }
            }
        }
    }

    /** Arguments: folder, count, seed. */
    public static void main(String[] arguments) throws IOException {
        new SyntheticCorpus(Long.parseLong(arguments[2])).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
