package org.summitgraph.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of Chinese characters that stand side by side within the lines of a page: what it knows of its own words. */
final class Pairs {

    private final Set<Integer> pairs = new HashSet<>();

    Pairs(List<Line> lines) {
        lines.forEach(line -> addAll(line.text()));
    }

    Pairs(String text) {
        addAll(text);
    }

    private void addAll(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Glyph.isHan(text.charAt(i - 1)) && Glyph.isHan(text.charAt(i))) {
                pairs.add((text.charAt(i - 1) << 16) | text.charAt(i));
            }
        }
    }

    boolean has(char before, char after) {
        return Glyph.isHan(before) && Glyph.isHan(after) && pairs.contains((before << 16) | after);
    }

    int size() {
        return pairs.size();
    }

    /** The share of these pairs that {@code other} has too; 0 where there are none. */
    double shareIn(Pairs other) {
        if (pairs.isEmpty()) {
            return 0;
        }
        return (double) pairs.stream().filter(other.pairs::contains).count() / pairs.size();
    }
}
