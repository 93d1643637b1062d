package org.summitgraph.resolve;

import java.util.NavigableMap;
import java.util.NavigableSet;
import org.summitgraph.text.ArticleId;

/**
 * Values of a single-valued property that cannot all be right.
 *
 * @param property the property's name in the ontology, such as {@code start}
 * @param values each value as printed, with the articles that state it
 */
public record Conflict(EntityId item, String property, NavigableMap<String, NavigableSet<ArticleId>> values) {

    public Conflict {
        if (values.size() < 2) {
            throw new IllegalArgumentException("no conflict about " + property + " of " + item);
        }
    }
}
