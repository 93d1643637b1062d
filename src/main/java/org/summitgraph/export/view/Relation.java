package org.summitgraph.export.view;

import java.util.Comparator;

/** A statement that relates two items: {@code name} is the local name of its property. */
record Relation(String source, String name, String target) implements Comparable<Relation> {

    private static final Comparator<Relation> ORDER =
            Comparator.comparing(Relation::source).thenComparing(Relation::name).thenComparing(Relation::target);

    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }
}
