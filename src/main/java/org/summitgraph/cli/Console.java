package org.summitgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The process's surroundings.
 *
 * @param out results
 * @param err everything else
 * @param terminal whether a person watches {@code err}
 */
record Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {

    /** Set by the launcher, which can tell whether standard error is a terminal. */
    private static final String TERMINAL = "summitgraph.terminal";

    private static final int BUFFER = 1 << 16;

    /** Of this process; UTF-8 whatever the locale says. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Boolean.getBoolean(TERMINAL));
    }

    Console {
        environment = Map.copyOf(environment);
    }
}
