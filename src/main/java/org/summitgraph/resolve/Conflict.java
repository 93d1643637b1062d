package org.summitgraph.resolve;

import java.util.SortedMap;
import java.util.SortedSet;
import org.summitgraph.text.ArticleId;

/**
 * Values of a single-valued property that cannot all be right.
 *
 * @param property the property's name in the ontology, such as {@code start}
 * @param values each value as printed, with the articles that state it
 */
public record Conflict(EntityId item, String property, SortedMap<String, SortedSet<ArticleId>> values) {

    public Conflict {
        if (values.size() < 2) {
            throw new IllegalArgumentException("no conflict about " + property + " of " + item);
        }
    }
}
