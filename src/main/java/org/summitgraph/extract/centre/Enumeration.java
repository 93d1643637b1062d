package org.summitgraph.extract.centre;

import java.util.List;
import org.summitgraph.text.Span;

/**
 * Names told in one breath, of which the same verb speaks.
 *
 * @param span from the first to the last
 * @param verb the verb of founding right before the first, with its 了; empty where there is none
 */
record Enumeration(Span span, List<CentreName> names, String verb) {

    Enumeration {
        names = List.copyOf(names);
    }

    boolean founded() {
        return !verb.isEmpty();
    }
}
