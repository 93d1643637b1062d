package org.summitgraph.rdf;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lines in any order and number, read back sorted by code point, each once. What does not fit in memory waits in temporary files,
 * which {@link #close} removes. Not thread-safe.
 */
final class SortedLines implements AutoCloseable {

    /** By code point, as UTF-8 bytes sort: halves of a pair stand for characters above all others. */
    static final Comparator<String> BY_CODE_POINT = SortedLines::compare;

    private static final int MOST_RUNS = 64;

    private final long mostChars;
    private final List<String> buffer = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long chars;

    /** @param mostChars how many characters to keep in memory */
    SortedLines(long mostChars) {
        this.mostChars = mostChars;
    }

    /** What takes lines in order. */
    @FunctionalInterface
    interface LineSink {
        void accept(String line) throws IOException;
    }

    /** @param line without line ends */
    void add(String line) throws IOException {
        buffer.add(line);
        chars += line.length();
        if (chars > mostChars) {
            spill();
        }
    }

    void drain(LineSink sink) throws IOException {
        if (runs.isEmpty()) {
            sortBuffer();
            writeDistinct(buffer, sink);
        } else {
            spill();
            merge(runs, sink);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
        buffer.clear();
    }

    private void sortBuffer() {
        buffer.sort(BY_CODE_POINT);
    }

    private void spill() throws IOException {
        sortBuffer();
        Path run = newRun();
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            writeDistinct(buffer, line -> out.append(line).append('\n'));
        }
        buffer.clear();
        chars = 0;
        if (runs.size() == MOST_RUNS) {
            List<Path> full = List.copyOf(runs);
            Path merged = newRun();
            try (BufferedWriter out = Files.newBufferedWriter(merged)) {
                merge(full, line -> out.append(line).append('\n'));
            }
            for (Path old : full) {
                Files.delete(old);
            }
            runs.removeAll(full);
        }
    }

    private Path newRun() throws IOException {
        Path run = Files.createTempFile("summitgraph-sort-", ".lines");
        runs.add(run);
        return run;
    }

    private static void writeDistinct(Iterable<String> sorted, LineSink sink) throws IOException {
        String last = "";
        for (String line : sorted) {
            if (!line.equals(last)) {
                sink.accept(line);
                last = line;
            }
        }
    }

    private record Head(String line, BufferedReader rest) {}

    private static void merge(List<Path> runs, LineSink sink) throws IOException {
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line, BY_CODE_POINT));
        List<BufferedReader> open = new ArrayList<>();
        try {
            for (Path run : runs) {
                BufferedReader reader = Files.newBufferedReader(run, StandardCharsets.UTF_8);
                open.add(reader);
                advance(reader, heads);
            }
            String last = "";
            for (Head head = heads.poll(); head != null; head = heads.poll()) {
                if (!head.line().equals(last)) {
                    sink.accept(head.line());
                    last = head.line();
                }
                advance(head.rest(), heads);
            }
        } finally {
            for (BufferedReader reader : open) {
                reader.close();
            }
        }
    }

    private static void advance(BufferedReader reader, PriorityQueue<Head> heads) throws IOException {
        String line = reader.readLine();
        if (line != null) {
            heads.add(new Head(line, reader));
        }
    }

    private static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c != d) {
                return Character.isSurrogate(c) == Character.isSurrogate(d)
                        ? Character.compare(c, d)
                        : Boolean.compare(Character.isSurrogate(c), Character.isSurrogate(d));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
