package org.summitgraph.export.graph;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of an exported network.
 *
 * @param id the entity's IRI, unique in the graph
 * @param label the name people read, any characters
 * @param type the partition it belongs to, such as Person; a plain word
 * @param attributes further columns, name to value
 * @param first the first day it is seen; with {@code last} its life on a time line
 * @param last the last day, inclusive
 */
public record GraphNode(
        String id,
        String label,
        String type,
        SortedMap<String, String> attributes,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    public GraphNode {
        if (id.isBlank() || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a node id: '" + id + "'");
        }
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    public static GraphNode of(String id, String label, String type) {
        return new GraphNode(id, label, type, new TreeMap<>(Map.of()), Optional.empty(), Optional.empty());
    }
}
