package org.summitgraph.corpus.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** How much a decoded text looks like Chinese prose. Thread-safe. */
final class Plausibility {

    private static final int SAMPLE = 20_000;
    private static final BitSet FREQUENT = frequent();

    private Plausibility() {}

    /** The share of frequent characters among those outside ASCII, 0 to 1; 0 where there are none. */
    static double of(String text) {
        int foreign = 0;
        int frequent = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                foreign++;
                frequent += FREQUENT.get(c) ? 1 : 0;
            }
        }
        return foreign == 0 ? 0 : (double) frequent / foreign;
    }

    /** The share of U+FFFD and of control characters that no text has, 0 to 1. */
    static double damage(String text) {
        long damaged = text.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return text.isEmpty() ? 0 : (double) damaged / text.length();
    }

    private static BitSet frequent() {
        try (InputStream in = Plausibility.class.getResourceAsStream("frequent.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of frequent characters is missing");
            }
            BitSet characters = new BitSet(1 << 16);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::chars)
                    .forEach(characters::set);
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of frequent characters cannot be read", e);
        }
    }
}
