package org.summitgraph.resolve;

import java.util.Set;

/** When two reports tell of one thing. Implementations are pure; {@link #same} is symmetric. */
interface Likeness<R> {

    /** How little a report says: 0 for all that tells such things apart, more for less. */
    int rung(R report);

    /** Reports on one rung are compared if they share one of these keys. */
    Set<String> exactKeys(R report);

    /** A vaguer report is compared with those that share one of these keys. */
    Set<String> looseKeys(R report);

    /** Whether two reports on one rung certainly tell of one thing. */
    boolean same(R a, R b);

    /** Whether {@code vague} may be a less precise telling of what {@code precise}, from a lower rung, tells. */
    boolean fits(R vague, R precise);
}
