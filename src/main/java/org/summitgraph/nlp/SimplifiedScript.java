package org.summitgraph.nlp;

import com.hankcs.hanlp.HanLP;

/**
 * Simplified script, and between Chinese characters the full-width punctuation that goes with it; character for character: the result is as
 * long as the text, so offsets hold. Thread-safe.
 */
public final class SimplifiedScript {

    /** 0 where a character has not been asked for yet; filling it twice writes the same value. */
    private static final char[] TABLE = new char[0x10000];

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    private SimplifiedScript() {}

    /** {@code text} in simplified script, of the same length. */
    public static String of(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            out[i] = c < 0x80 ? widen(text, i) : simplify(c);
        }
        return new String(out);
    }

    /** The full-width form of a mark beside a Chinese character; marks inside numbers stay. */
    private static char widen(String text, int at) {
        int mark = HALF.indexOf(text.charAt(at));
        boolean beside = mark >= 0
                && ((at > 0 && isWide(text.charAt(at - 1))) || (at + 1 < text.length() && isWide(text.charAt(at + 1))));
        return beside ? FULL.charAt(mark) : text.charAt(at);
    }

    private static boolean isWide(char c) {
        return (c >= 0x3000 && c <= 0x9FFF) || c == '”' || c == '“';
    }

    private static char simplify(char c) {
        if (c < 0x3400 || c > 0x9FFF) {
            return c;
        }
        char known = TABLE[c];
        if (known == 0) {
            String simplified = HanLP.t2s(String.valueOf(c));
            known = simplified.length() == 1 ? simplified.charAt(0) : c;
            TABLE[c] = known;
        }
        return known;
    }
}
