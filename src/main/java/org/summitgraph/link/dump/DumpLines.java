package org.summitgraph.link.dump;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The lines of a dump, decompressed by the ending of its name; files of several compressed parts are read to their end. */
final class DumpLines {

    private static final int BUFFER = 1 << 16;

    private DumpLines() {}

    static BufferedReader open(Path dump) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(dump), BUFFER);
        try {
            return new BufferedReader(
                    new InputStreamReader(decompressed(dump.getFileName().toString(), raw), StandardCharsets.UTF_8),
                    BUFFER);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static InputStream decompressed(String name, InputStream raw) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(raw, BUFFER);
        }
        return name.endsWith(".bz2") ? new BZip2CompressorInputStream(raw, true) : raw;
    }

    /** Whether a dump is of the triple form, by its name. */
    static boolean isTriples(Path dump) {
        return dump.getFileName().toString().matches(".*\\.nt(\\.gz|\\.bz2)?");
    }
}
