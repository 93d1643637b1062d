package org.summitgraph.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Statements as N-Triples and N-Quads, UTF-8, one a line. */
final class StatementLines {

    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    private StatementLines() {}

    /** All of {@code triples}, in a fixed order. */
    static String text(Collection<Triple> triples) {
        List<String> lines = triples.stream()
                .map(t -> line(Quad.defaultGraphIRI, t))
                .sorted()
                .toList();
        return String.join("\n", lines);
    }

    static Graph parse(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, Lang.NTRIPLES).parse(graph);
        return graph;
    }

    static String line(Node graph, Triple triple) {
        StringWriterI out = new StringWriterI();
        FORMAT.format(out, triple.getSubject());
        out.write(" ");
        FORMAT.format(out, triple.getPredicate());
        out.write(" ");
        FORMAT.format(out, triple.getObject());
        if (!Quad.isDefaultGraph(graph)) {
            out.write(" ");
            FORMAT.format(out, graph);
        }
        out.write(" .");
        return out.toString();
    }
}
