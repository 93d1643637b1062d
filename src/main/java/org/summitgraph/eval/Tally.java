package org.summitgraph.eval;

import java.util.Set;

/** How many slots (or facts) were right, wrong, and missed. Precision and recall of nothing are 1. */
public record Tally(int right, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Set<Slot> gold, Set<Slot> found) {
        int right = (int) gold.stream().filter(found::contains).count();
        return new Tally(right, found.size() - right, gold.size() - right);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    public double precision() {
        return right + wrong == 0 ? 1.0 : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? 1.0 : (double) right / (right + missed);
    }

    /** Harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
    }
}
