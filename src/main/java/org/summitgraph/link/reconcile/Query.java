package org.summitgraph.link.reconcile;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One question to a service.
 *
 * @param text the name
 * @param type the identifier of the type asked for
 * @param properties property to the identifier of the item it should have
 */
public record Query(String text, Optional<String> type, SortedMap<String, String> properties) {

    public Query {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question without a name");
        }
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}
