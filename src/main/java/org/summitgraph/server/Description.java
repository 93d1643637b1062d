package org.summitgraph.server;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** What the store says about one thing: the statements about it, those that point to it, and the names of all they mention. */
final class Description {

    /** A country is mentioned by every meeting it took part in: a page shows the first ones. */
    private static final int MOST_POINTING = 500;

    private final DatasetGraph dataset;

    Description(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** An own graph in memory, empty where the store does not know the thing. */
    Graph of(String iri) {
        return dataset.calculateRead(() -> collect(NodeFactory.createURI(iri)));
    }

    private Graph collect(Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        add(graph, dataset.find(Node.ANY, thing, Node.ANY, Node.ANY), Integer.MAX_VALUE);
        if (!graph.isEmpty()) {
            add(graph, dataset.find(Node.ANY, Node.ANY, Node.ANY, thing), MOST_POINTING);
            addLabels(graph);
        }
        return graph;
    }

    private static void add(Graph graph, Iterator<Quad> quads, int most) {
        for (int i = 0; i < most && quads.hasNext(); i++) {
            graph.add(quads.next().asTriple());
        }
    }

    private void addLabels(Graph graph) {
        for (Triple triple : graph.find().toList()) {
            for (Node end : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}) {
                if (end.isURI()) {
                    add(graph, dataset.find(Node.ANY, end, RDFS.label.asNode(), Node.ANY), Integer.MAX_VALUE);
                }
            }
        }
    }
}
