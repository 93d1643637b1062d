package org.summitgraph.extract.centre;

import java.util.List;
import org.summitgraph.text.Span;

/**
 * Names told in one breath, of which the same verb speaks.
 *
 * @param span from the first to the last
 * @param founded whether a verb of founding stands right before the first
 */
record Enumeration(Span span, List<CentreName> names, boolean founded) {

    Enumeration {
        names = List.copyOf(names);
    }
}
