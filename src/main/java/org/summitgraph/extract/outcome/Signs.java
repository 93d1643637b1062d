package org.summitgraph.extract.outcome;

import java.util.HashSet;
import java.util.Set;
import org.summitgraph.text.Span;

/** Pairs of characters without which a sentence need not be read: a quick look before the rules. */
public final class Signs {

    private static final int ALL_CHARACTERS = 1 << 16;

    private final boolean[] first = new boolean[ALL_CHARACTERS];
    private final Set<String> pairs;

    /** @param file words of two characters */
    public Signs(RuleFile file) {
        pairs = new HashSet<>(file.words());
        for (String pair : pairs) {
            if (pair.length() != 2) {
                throw new IllegalStateException("not two characters: " + pair);
            }
            first[pair.charAt(0)] = true;
        }
    }

    /** Whether any pair stands within {@code span}. */
    public boolean in(String text, Span span) {
        for (int i = span.start(); i + 1 < span.end(); i++) {
            if (first[text.charAt(i)] && pairs.contains(text.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
