package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What one command line came to.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Said(int exit, String out, String err) {

    /** Runs a command line with nothing on standard input; fails where it prints a stack trace. */
    static Said by(String... arguments) {
        return reading("", arguments);
    }

    /** Runs a command line with {@code in} on standard input; fails where it prints a stack trace. */
    static Said reading(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false);
        int exit = Main.run(console, arguments);
        Said said = new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertFalse(said.err.contains("Exception") || said.err.contains("at org."), said.err);
        return said;
    }

    /** Itself, where it ended with {@code code}. */
    Said with(ExitCode code) {
        assertEquals(code.number(), exit, err);
        return this;
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    /** Itself, where standard error is one line that holds each of {@code parts}. */
    Said oneLine(String... parts) {
        assertEquals(1, errLines().size(), err);
        for (String part : parts) {
            assertEquals(List.of(), err.contains(part) ? List.of() : List.of(part), err);
        }
        return this;
    }
}
