package org.summitgraph.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Undoes gzip, and stops where far more comes out than any text can have been compressed to. */
final class Inflation {

    private static final int BUFFER = 1 << 16;
    /** Deflate reaches about 1000; prose compresses to a third, the most repetitive record files to a fiftieth. */
    private static final int HIGHEST_RATIO = 300;

    private static final long UNSUSPICIOUS_BYTES = 16L << 20;

    private Inflation() {}

    /** The content of a file; where its name says that it is compressed, it must be. */
    static InputStream of(InputStream raw, String file) throws IOException {
        InputStream content = of(raw);
        if (file.toLowerCase(Locale.ROOT).endsWith(".gz") && !(content instanceof Bounded)) {
            content.close();
            throw new ZipException("not gzip, though the name says so");
        }
        return content;
    }

    /** The content of a stream, which says by its first bytes whether it is compressed. */
    static InputStream of(InputStream raw) throws IOException {
        Counted stored = new Counted(new BufferedInputStream(raw, BUFFER));
        stored.mark(2);
        boolean gzip = stored.read() == 0x1f && stored.read() == 0x8b;
        stored.reset();
        return gzip ? new Bounded(new GZIPInputStream(stored, BUFFER), stored) : stored;
    }

    /** All bytes of a stream. */
    static byte[] readAll(InputStream content, int limit) throws IOException {
        byte[] bytes = content.readNBytes(limit);
        if (bytes.length == limit && content.read() >= 0) {
            throw new TooLargeException("larger than " + (limit >> 20) + " MiB");
        }
        return bytes;
    }

    private static class Counted extends FilterInputStream {
        private long count;
        private long marked;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public synchronized void mark(int limit) {
            super.mark(limit);
            marked = count;
        }

        @Override
        public synchronized void reset() throws IOException {
            super.reset();
            count = marked;
        }

        void count(int bytes) throws IOException {
            count += bytes;
        }
    }

    private static final class Bounded extends Counted {
        private final Counted stored;

        Bounded(InputStream inflated, Counted stored) {
            super(inflated);
            this.stored = stored;
        }

        @Override
        void count(int bytes) throws IOException {
            super.count(bytes);
            if (super.count > UNSUSPICIOUS_BYTES && super.count / HIGHEST_RATIO > stored.count) {
                throw new TooLargeException("decompresses to more than " + HIGHEST_RATIO
                        + " times its size: taken for a decompression bomb");
            }
        }
    }
}
