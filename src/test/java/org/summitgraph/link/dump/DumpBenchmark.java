package org.summitgraph.link.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.nlp.SimplifiedScript;

/**
 * Prints how many entities of a made-up dump are indexed a second, beside a bare pass that reads the same file line by line and parses
 * its JSON. Arguments: a folder, the number of entities, a seed.
 */
public final class DumpBenchmark {

    private DumpBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int entities = Integer.parseInt(args[1]);
        Path dump = folder.resolve("dump-" + entities + ".json.gz");
        if (!Files.exists(dump)) {
            SyntheticDump.write(dump, entities, Long.parseLong(args[2]));
        }
        long start = System.nanoTime();
        long tokens = barePass(dump);
        double bare = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        DumpReport report = DumpIndexer.index(
                dump, Files.createTempDirectory(folder, "index"), new NameKey(SimplifiedScript::of), (l, k) -> {});
        double indexed = (System.nanoTime() - start) / 1e9;
        System.out.printf("bare pass: %.1f s, %.0f entities/s (%d tokens)%n", bare, entities / bare, tokens);
        System.out.printf(
                "index:     %.1f s, %.0f entities/s, %d kept, %d MB heap at most; %.2f of the bare pass%n",
                indexed, entities / indexed, report.kept(), Runtime.getRuntime().maxMemory() >> 20, bare / indexed);
    }

    private static long barePass(Path dump) throws IOException {
        JsonFactory json = new ObjectMapper().getFactory();
        long tokens = 0;
        try (BufferedReader lines = DumpLines.open(dump)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() > 2) {
                    try (JsonParser parser =
                            json.createParser(line.endsWith(",") ? line.substring(0, line.length() - 1) : line)) {
                        while (parser.nextToken() != null) {
                            tokens++;
                        }
                    }
                }
            }
        }
        return tokens;
    }
}
