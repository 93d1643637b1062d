package org.summitgraph.link.dump;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file of UTF-8 lines, read at any place. Thread-safe. */
final class LineFile implements AutoCloseable {

    private static final int CHUNK = 4096;

    private final FileChannel channel;
    private final long size;

    LineFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** The line that begins at a byte, without its end. */
    String lineAt(long start) throws IOException {
        for (int length = CHUNK; ; length *= 2) {
            byte[] chunk = read(start, length);
            int end = lineEnd(chunk);
            if (end >= 0 || chunk.length < length) {
                return new String(chunk, 0, end >= 0 ? end : chunk.length, StandardCharsets.UTF_8);
            }
        }
    }

    /** The first beginning of a line at or after a byte; the file's size where none is. */
    long lineStart(long position) throws IOException {
        long at = position - 1;
        while (position > 0 && at < size) {
            byte[] chunk = read(at, CHUNK);
            int end = lineEnd(chunk);
            if (end >= 0) {
                return at + end + 1;
            }
            at += chunk.length;
        }
        return position == 0 ? 0 : size;
    }

    private static int lineEnd(byte[] chunk) {
        for (int i = 0; i < chunk.length; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private byte[] read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer chunk = ByteBuffer.wrap(bytes);
        int read = 0;
        while (chunk.hasRemaining() && read >= 0) {
            read = channel.read(chunk, position + chunk.position());
        }
        return chunk.hasRemaining() ? Arrays.copyOf(bytes, chunk.position()) : bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
