package org.summitgraph.export.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * A directed edge of an exported network. One relation between the same two nodes on several days is one edge with several days.
 *
 * @param id unique among the edges
 * @param relation what the edge means, such as participant; visualizers keep edges of different relations apart
 * @param label the relation in words
 * @param weight above 0; the number of occasions where the edge sums them up
 * @param days the days it holds on, ascending; empty where it has no time
 */
public record GraphEdge(
        String id, String source, String target, String relation, String label, double weight, List<LocalDate> days) {

    public GraphEdge {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("an edge needs a weight above 0: " + id + " has " + weight);
        }
        days = days.stream().distinct().sorted().toList();
    }
}
