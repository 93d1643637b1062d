package org.summitgraph.link.dump;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.summitgraph.link.authority.NameKey;

/**
 * Writes an index: entities one after the other, and for every name, short name and identifier where its entity begins. Names are
 * sorted in runs as large as memory allows for, and the runs merged at the end. Not thread-safe.
 */
final class IndexWriter implements AutoCloseable {

    /** Some 40 MB of names. */
    private static final int RUN = 300_000;

    static final String SHORT = "~";
    static final String ID = "@";

    private final IndexFiles files;
    private final NameKey keys;
    private final OutputStream entities;
    private final List<String> run = new ArrayList<>();
    private long bytes;
    private int runs;

    /** Goes on where {@code from} stood; what was written after it is dropped. */
    IndexWriter(IndexFiles files, Checkpoint from, NameKey keys) throws IOException {
        this.files = files;
        this.keys = keys;
        this.bytes = from.bytes();
        this.runs = from.runs();
        try (FileChannel channel =
                FileChannel.open(files.entities(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
        entities =
                new BufferedOutputStream(Files.newOutputStream(files.entities(), StandardOpenOption.APPEND), 1 << 16);
    }

    void add(DumpEntity entity) throws IOException {
        String at = "\t" + bytes;
        run.add(ID + entity.qid() + at);
        for (String name : entity.names()) {
            add(name, at);
        }
        byte[] line = (EntityLine.of(entity) + "\n").getBytes(StandardCharsets.UTF_8);
        entities.write(line);
        bytes += line.length;
    }

    private void add(String name, String at) {
        String key = keys.of(name);
        if (!key.isEmpty()) {
            run.add(key + at);
        }
        List<String> parts = NameKey.parts(name);
        String family = parts.size() > 1 ? keys.of(parts.get(parts.size() - 1)) : "";
        if (family.length() > 1) {
            run.add(family + at + SHORT);
        }
    }

    boolean full() {
        return run.size() >= RUN;
    }

    /** Puts everything so far on disk; a checkpoint may name it. */
    void flush() throws IOException {
        entities.flush();
        if (run.isEmpty()) {
            return;
        }
        Collections.sort(run);
        try (BufferedWriter out = Files.newBufferedWriter(files.run(runs))) {
            for (String line : run) {
                out.write(line);
                out.write('\n');
            }
        }
        runs++;
        run.clear();
    }

    long bytes() {
        return bytes;
    }

    int runs() {
        return runs;
    }

    /** Merges the runs into the file of names and removes them. */
    void finish() throws IOException {
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(files.run(i));
        }
        SortedLines.merge(all, files.names());
        for (Path path : all) {
            Files.delete(path);
        }
    }

    @Override
    public void close() throws IOException {
        entities.close();
    }
}
