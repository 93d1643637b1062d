package org.summitgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that travels with the program. */
public final class OntologyQuads {

    private static final String RESOURCE = "/ontology/summit.ttl";

    private OntologyQuads() {}

    public static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Optional.ofNullable(OntologyQuads.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new IllegalStateException("the program lacks its resource " + RESOURCE))) {
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + RESOURCE, e);
        }
        return graph;
    }

    /** The ontology as the graph of its own name. */
    public static void write(Consumer<Quad> sink) {
        graph().find().forEach(triple -> sink.accept(new Quad(NodeFactory.createURI(Sg.ONTOLOGY), triple)));
    }
}
