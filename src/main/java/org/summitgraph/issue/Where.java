package org.summitgraph.issue;

import java.util.OptionalInt;

/**
 * The place of an issue.
 *
 * @param input the input as the user named it, or as it was found below a named directory
 * @param line line number from 1, where the input has records or lines
 */
public record Where(String input, OptionalInt line) {

    public static Where of(String input) {
        return new Where(input, OptionalInt.empty());
    }

    public static Where of(String input, int line) {
        return new Where(input, OptionalInt.of(line));
    }

    @Override
    public String toString() {
        return line.isPresent() ? input + ":" + line.getAsInt() : input;
    }
}
