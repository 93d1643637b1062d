package org.summitgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Describes the data set in VoID (W3C note, 2011): where to query it, and how much of what it holds. Counted once, when first asked. */
final class VoidDescription extends HttpServlet {

    private final transient DatasetGraph dataset;
    private transient volatile String counted = "";

    VoidDescription(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (counted.isEmpty()) {
            counted = dataset.calculateRead(this::count);
        }
        String root = request.getRequestURL()
                .toString()
                .replaceFirst("/\\.well-known/.*", "")
                .replaceAll("[<>\"{}|\\\\^`\\s]", "");
        String turtle =
                "PREFIX void: <http://rdfs.org/ns/void#>\nPREFIX dcterms: <http://purl.org/dc/terms/>\n\n<" + root
                        + "/.well-known/void#data> a void:Dataset ;\n  dcterms:title \"SummitGraph\" ;\n  void:sparqlEndpoint <"
                        + root
                        + "/summit/sparql> ;\n" + counted;
        Answers.send(response, HttpServletResponse.SC_OK, "text/turtle", turtle);
    }

    private String count() {
        Map<String, Long> classes = new TreeMap<>();
        Map<String, Long> properties = new TreeMap<>();
        long triples = 0;
        for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); triples++) {
            Quad quad = quads.next();
            add(properties, quad.getPredicate());
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                add(classes, quad.getObject());
            }
        }
        StringBuilder out = new StringBuilder("  void:triples " + triples + " ");
        classes.forEach((iri, n) ->
                out.append(";\n  void:classPartition [ void:class <" + iri + "> ; void:entities " + n + " ] "));
        properties.forEach((iri, n) ->
                out.append(";\n  void:propertyPartition [ void:property <" + iri + "> ; void:triples " + n + " ] "));
        return out.append(".\n").toString();
    }

    private static void add(Map<String, Long> counts, Node node) {
        if (node.isURI()) {
            counts.merge(node.getURI(), 1L, Long::sum);
        }
    }
}
