package org.summitgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes graphs hold just what is given, by way of the fewest changes: TDB2 pays for every one in disk space. */
final class GraphReplacement implements Consumer<Quad> {

    private final DatasetGraph dataset;
    private final Map<Node, Set<Triple>> wanted = new HashMap<>();

    /**
     * @param graphs those to replace; no statement may be given for others
     */
    GraphReplacement(DatasetGraph dataset, Node... graphs) {
        this.dataset = dataset;
        for (Node graph : graphs) {
            wanted.put(graph, new HashSet<>());
        }
    }

    @Override
    public void accept(Quad quad) {
        Set<Triple> triples = wanted.get(quad.getGraph());
        if (triples == null) {
            throw new IllegalArgumentException("a statement for another graph: " + quad);
        }
        triples.add(quad.asTriple());
    }

    /** The statements given for a graph. */
    Set<Triple> wanted(Node graph) {
        return wanted.getOrDefault(graph, Set.of());
    }

    /** Changes the graphs. */
    void apply() {
        wanted.forEach(this::apply);
    }

    private void apply(Node graph, Set<Triple> triples) {
        Set<Triple> missing = new HashSet<>(triples);
        List<Triple> surplus = new ArrayList<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!missing.remove(quad.asTriple())) {
                surplus.add(quad.asTriple());
            }
        });
        surplus.forEach(t -> dataset.delete(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        missing.forEach(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    }
}
