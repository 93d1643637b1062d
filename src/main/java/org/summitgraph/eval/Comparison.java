package org.summitgraph.eval;

import java.util.OptionalDouble;
import java.util.Set;

/** How facts of one type are compared. */
interface Comparison {

    /** How alike two facts are; empty where they cannot be the same. Higher is more alike. */
    OptionalDouble similarity(FactView gold, FactView found);

    /** What of a fact can be right or wrong. */
    Set<Slot> slots(FactView fact);

    /** A fact in a few words. */
    String label(FactView fact);

    /** False for a fact that is left out of the score on both sides. */
    default boolean counts(FactView fact) {
        return true;
    }

    /** True where the annotation says that what was found is right as well. */
    default boolean accepts(FactView gold, FactView found) {
        return false;
    }

    /** A similarity that only counts from {@code least} on. */
    static OptionalDouble atLeast(double least, double similarity) {
        return similarity >= least ? OptionalDouble.of(similarity) : OptionalDouble.empty();
    }

    /** True where one date is unknown, equal, or a less precise form of the other; of an interval its beginning counts. */
    static boolean compatible(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        String x = beginning(a);
        String y = beginning(b);
        return x.startsWith(y) || y.startsWith(x);
    }

    private static String beginning(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }
}
