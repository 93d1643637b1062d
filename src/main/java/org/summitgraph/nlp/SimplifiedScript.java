package org.summitgraph.nlp;

import com.hankcs.hanlp.HanLP;

/** Simplified script, character for character: the result is as long as the text, so offsets hold. Thread-safe. */
public final class SimplifiedScript {

    /** 0 where a character has not been asked for yet; filling it twice writes the same value. */
    private static final char[] TABLE = new char[0x10000];

    private SimplifiedScript() {}

    /** {@code text} in simplified script, of the same length. */
    public static String of(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = simplify(text.charAt(i));
        }
        return new String(out);
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
