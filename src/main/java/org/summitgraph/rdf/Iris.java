package org.summitgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.ReportId;
import org.summitgraph.text.ArticleId;

/**
 * The IRIs of the data.
 *
 * @param base what they all begin with, an absolute IRI that ends with a slash
 */
public record Iris(String base) {

    public static final String DEFAULT_BASE = "https://w3id.org/summitgraph/id/";
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    public Iris {
        if (!base.matches("[a-z][a-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]*/")) {
            throw new IllegalArgumentException("not an absolute IRI that ends with a slash: " + base);
        }
    }

    /** An article; also the name of the graph that holds what it says. */
    public Node article(ArticleId id) {
        return iri("article/" + id);
    }

    public Node report(ReportId id) {
        return iri("report/" + id.path());
    }

    public Node entity(EntityId id) {
        return iri(id.path());
    }

    /** A graph that does not belong to one article. */
    public Node graph(GraphName name) {
        return name == GraphName.ONTOLOGY ? NodeFactory.createURI(Sg.ONTOLOGY) : iri("graph/" + name.segment());
    }

    /** The IRI of {@code path} after the base. */
    Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** What an IRI of the data says after the base; empty for any other node. */
    Optional<String> path(Node node) {
        return node.isURI() && node.getURI().startsWith(base)
                ? Optional.of(node.getURI().substring(base.length()))
                : Optional.empty();
    }
}
