package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Untangles two columns whose lines alternate. The page itself tells: the character that ends a broken line and the one that
 * begins the next stand side by side elsewhere on the page far more often when the two lines belong together. Only a long run
 * without a single join of neighbours and with many joins of every second line is untangled.
 */
final class Interleaving {

    private static final int WINDOW = 10;
    private static final int ENOUGH = 5;

    private final List<Line> lines;
    private final Pairs pairs;

    private Interleaving(List<Line> lines, Pairs pairs) {
        this.lines = lines;
        this.pairs = pairs;
    }

    static List<Line> untangle(List<Line> lines, Pairs pairs) {
        return new Interleaving(lines, pairs).untangled();
    }

    private List<Line> untangled() {
        List<Line> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = endOfRun(i);
            if (end == i) {
                out.add(lines.get(i));
                i++;
            } else {
                for (int column = 0; column < 2; column++) {
                    for (int k = i + column; k < end; k += 2) {
                        Line line = lines.get(k);
                        out.add(k == i + 1 ? line.withGap(2) : line);
                    }
                }
                i = end;
            }
        }
        return out;
    }

    /** The end of the alternating run that begins at {@code start}; {@code start} where none does. */
    private int endOfRun(int start) {
        if (!alternates(start)) {
            return start;
        }
        int end = start + WINDOW;
        while (end + 1 < lines.size() && !joins(end - 1, end) && !joins(end, end + 1) && stillAlternates(end)) {
            end++;
        }
        return Math.min(lines.size(), end + 1);
    }

    private boolean stillAlternates(int end) {
        int joined = 0;
        for (int k = end - WINDOW / 2; k <= end; k++) {
            joined += joins(k - 2, k) ? 1 : 0;
        }
        return joined > 0;
    }

    private boolean alternates(int start) {
        if (start + WINDOW >= lines.size()) {
            return false;
        }
        int everySecond = 0;
        for (int k = start; k < start + WINDOW - 1; k++) {
            if (joins(k, k + 1)) {
                return false;
            }
            everySecond += k + 2 < start + WINDOW && joins(k, k + 2) ? 1 : 0;
        }
        return everySecond >= ENOUGH;
    }

    private boolean joins(int before, int after) {
        return pairs.has(lines.get(before).last(), lines.get(after).first());
    }
}
