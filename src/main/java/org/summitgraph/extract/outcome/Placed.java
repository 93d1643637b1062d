package org.summitgraph.extract.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.summitgraph.text.Span;

/**
 * Things of a text by where they stand, found without going through all of them.
 *
 * @param <T> what stands there
 */
final class Placed<T> {

    private final List<T> things;
    private final Function<T, Span> span;
    private final int longest;

    Placed(List<T> things, Function<T, Span> span) {
        this.things = things.stream().sorted(Comparator.comparing(span)).toList();
        this.span = span;
        this.longest =
                things.stream().mapToInt(t -> span.apply(t).length()).max().orElse(0);
    }

    /** Those that stand wholly between two offsets, in order. */
    List<T> within(int from, int to) {
        return things.subList(first(from), first(Math.max(from, to))).stream()
                .filter(t -> span.apply(t).end() <= to)
                .toList();
    }

    /** Whether one of them stands over an offset. */
    boolean over(int offset) {
        return things.subList(first(Math.max(0, offset - longest)), first(offset + 1)).stream()
                .anyMatch(t -> span.apply(t).contains(offset));
    }

    /** The index of the first that begins at an offset or after it. */
    private int first(int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(things.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
