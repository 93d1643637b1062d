package org.summitgraph.export.graph;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A network to write: nodes and edges can be walked more than once and come in the same order each time, so writers need not hold
 * them. Every end of an edge is a node.
 *
 * @param attributes the names of all node attributes, for formats that declare them first
 */
public record PropertyGraph(
        String name, SortedSet<String> attributes, Iterable<GraphNode> nodes, Iterable<GraphEdge> edges) {

    public PropertyGraph {
        attributes = Collections.unmodifiableSortedSet(new TreeSet<>(attributes));
    }

    /** A graph held in memory; refuses an edge whose end is no node, and two nodes or edges of one id. */
    public static PropertyGraph of(String name, List<GraphNode> nodes, List<GraphEdge> edges) {
        TreeSet<String> attributes = new TreeSet<>();
        TreeSet<String> ids = new TreeSet<>();
        for (GraphNode node : nodes) {
            attributes.addAll(node.attributes().keySet());
            requireNew(ids, node.id());
        }
        TreeSet<String> edgeIds = new TreeSet<>();
        for (GraphEdge edge : edges) {
            requireNew(edgeIds, edge.id());
            if (!ids.contains(edge.source()) || !ids.contains(edge.target())) {
                throw new IllegalArgumentException("an end of edge " + edge.id() + " is no node");
            }
        }
        return new PropertyGraph(name, attributes, List.copyOf(nodes), List.copyOf(edges));
    }

    private static void requireNew(TreeSet<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("twice the id " + id);
        }
    }
}
