package org.summitgraph.gazetteer;

import java.util.List;
import org.summitgraph.text.Span;

/**
 * A name found in a text.
 *
 * @param values what the name stands for, more than one where it is ambiguous
 */
public record NameMatch<T>(Span span, List<T> values) {

    public NameMatch {
        values = List.copyOf(values);
    }
}
