package org.summitgraph.corpus;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Gives one unit. */
final class SingleUnit implements UnitSource {

    private final Iterator<PendingUnit> unit;

    SingleUnit(PendingUnit unit) {
        this.unit = List.of(unit).iterator();
    }

    @Override
    public Optional<PendingUnit> next() {
        return unit.hasNext() ? Optional.of(unit.next()) : Optional.empty();
    }

    @Override
    public void close() {}
}
