package org.summitgraph.export.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.summitgraph.export.graph.GraphNode;

/**
 * An item of the store as views need it.
 *
 * @param names all names of it
 * @param type the local name of its class, such as Meeting
 * @param kind the code of its type or kind
 * @param day the day it begins, where the day is known
 * @param earliest the first day of the time it may lie in
 * @param latest the last day of that time
 */
record Item(
        String iri,
        String label,
        Set<String> names,
        String type,
        Optional<String> kind,
        Optional<String> status,
        Optional<LocalDate> day,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        SortedMap<String, String> attributes) {

    static final String MEETING = "Meeting";
    static final String AGREEMENT = "Agreement";
    static final String CENTRE = "CooperationCentre";
    static final String PERSON = "Person";
    static final String COUNTRY = "Country";

    /** Whether it is one of those that filters are about. */
    boolean isFact() {
        return type.equals(MEETING) || type.equals(AGREEMENT) || type.equals(CENTRE);
    }

    GraphNode node() {
        return new GraphNode(iri, label, type, attributes, earliest, latest);
    }
}
