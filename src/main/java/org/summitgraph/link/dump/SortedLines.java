package org.summitgraph.link.dump;

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

/** A file of lines {@code key TAB value}, sorted by key, asked by halving. Thread-safe. */
final class SortedLines implements AutoCloseable {

    private final LineFile lines;

    SortedLines(Path file) throws IOException {
        lines = new LineFile(file);
    }

    /** Writes sorted runs together into one file. */
    static void merge(List<Path> runs, Path target) throws IOException {
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::line));
        List<BufferedReader> open = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (Path run : runs) {
                BufferedReader reader = Files.newBufferedReader(run);
                open.add(reader);
                advance(reader, heads);
            }
            while (!heads.isEmpty()) {
                Run least = heads.remove();
                out.write(least.line());
                out.write('\n');
                advance(least.reader(), heads);
            }
        } finally {
            for (BufferedReader reader : open) {
                reader.close();
            }
        }
    }

    private static void advance(BufferedReader reader, PriorityQueue<Run> heads) throws IOException {
        String line = reader.readLine();
        if (line != null) {
            heads.add(new Run(line, reader));
        }
    }

    private record Run(String line, BufferedReader reader) {}

    /** The values of a key, in the order of the file. */
    List<String> values(String key) throws IOException {
        String wanted = key + "\t";
        long low = 0;
        long high = lines.size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            long start = lines.lineStart(middle);
            if (start >= high) {
                high = middle;
            } else if (lines.lineAt(start).compareTo(wanted) < 0) {
                low = start + 1;
            } else {
                high = middle;
            }
        }
        List<String> values = new ArrayList<>();
        long at = lines.lineStart(low);
        while (at < lines.size()) {
            String line = lines.lineAt(at);
            if (!line.startsWith(wanted)) {
                break;
            }
            values.add(line.substring(wanted.length()));
            at += line.getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
