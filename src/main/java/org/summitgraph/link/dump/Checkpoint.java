package org.summitgraph.link.dump;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far an index has come.
 *
 * @param dump name and size of the dump it is made from
 * @param lines lines read
 * @param bytes length of the file of entities
 * @param runs number of sorted runs of names
 * @param complete whether nothing is left to do
 */
record Checkpoint(String dump, long lines, long bytes, int runs, long kept, long malformed, boolean complete) {

    private static final String FILE = "checkpoint.properties";

    static Checkpoint start(String dump) {
        return new Checkpoint(dump, 0, 0, 0, 0, 0, false);
    }

    static Optional<Checkpoint> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties p = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            p.load(in);
        }
        return Optional.of(new Checkpoint(
                p.getProperty("dump", ""),
                number(p, "lines"),
                number(p, "bytes"),
                (int) number(p, "runs"),
                number(p, "kept"),
                number(p, "malformed"),
                Boolean.parseBoolean(p.getProperty("complete"))));
    }

    /** Written beside and moved into place, so that there is always a whole one. */
    void write(Path folder) throws IOException {
        Properties p = new Properties();
        p.setProperty("dump", dump);
        p.setProperty("lines", Long.toString(lines));
        p.setProperty("bytes", Long.toString(bytes));
        p.setProperty("runs", Integer.toString(runs));
        p.setProperty("kept", Long.toString(kept));
        p.setProperty("malformed", Long.toString(malformed));
        p.setProperty("complete", Boolean.toString(complete));
        Path beside = folder.resolve(FILE + ".new");
        try (Writer out = Files.newBufferedWriter(beside)) {
            p.store(out, null);
        }
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static long number(Properties p, String key) {
        return Long.parseLong(p.getProperty(key, "0"));
    }
}
