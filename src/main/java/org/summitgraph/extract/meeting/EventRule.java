package org.summitgraph.extract.meeting;

import java.util.List;

/** Finds events of one form in a sentence. */
@FunctionalInterface
interface EventRule {

    List<Event> read(Clause clause, Scene scene);
}
