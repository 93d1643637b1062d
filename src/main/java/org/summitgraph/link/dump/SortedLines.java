package org.summitgraph.link.dump;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A file of lines {@code key TAB value}, sorted by key, asked by halving. Thread-safe. */
final class SortedLines implements AutoCloseable {

    private static final int CHUNK = 4096;

    private final FileChannel channel;
    private final long size;

    SortedLines(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
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
        long high = size;
        while (low < high) {
            long middle = (low + high) >>> 1;
            long start = lineStart(middle);
            if (start >= high) {
                high = middle;
            } else if (lineAt(start).compareTo(wanted) < 0) {
                low = start + 1;
            } else {
                high = middle;
            }
        }
        List<String> values = new ArrayList<>();
        long at = lineStart(low);
        while (at < size) {
            String line = lineAt(at);
            if (!line.startsWith(wanted)) {
                break;
            }
            values.add(line.substring(wanted.length()));
            at += line.getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        return values;
    }

    /** The first beginning of a line at or after a position. */
    private long lineStart(long position) throws IOException {
        if (position == 0) {
            return 0;
        }
        long at = position - 1;
        while (at < size) {
            ByteBuffer chunk = read(at, CHUNK);
            for (int i = 0; i < chunk.limit(); i++) {
                if (chunk.get(i) == '\n') {
                    return at + i + 1;
                }
            }
            at += chunk.limit();
        }
        return size;
    }

    private String lineAt(long start) throws IOException {
        int length = CHUNK;
        while (true) {
            ByteBuffer chunk = read(start, length);
            for (int i = 0; i < chunk.limit(); i++) {
                if (chunk.get(i) == '\n') {
                    return new String(chunk.array(), 0, i, StandardCharsets.UTF_8);
                }
            }
            if (chunk.limit() < length) {
                return new String(chunk.array(), 0, chunk.limit(), StandardCharsets.UTF_8);
            }
            length *= 2;
        }
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(length);
        int read = 0;
        while (chunk.hasRemaining() && read >= 0) {
            read = channel.read(chunk, position + chunk.position());
        }
        return chunk.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
