package org.summitgraph.corpus;

import java.util.Optional;

/** Something that holds inputs and gives them one after the other. */
interface UnitSource extends AutoCloseable {

    /** The next one; empty at the end. What goes wrong on the way is a unit too. */
    Optional<PendingUnit> next();

    @Override
    void close();
}
