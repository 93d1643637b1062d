package org.summitgraph.rdf;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Quads sorted by graph, subject and property as one JSON-LD 1.1 document, written as they come. */
final class JsonLdOutput implements AutoCloseable {

    private final JsonGenerator json;
    private Optional<Node> graph = Optional.empty();
    private Optional<Node> subject = Optional.empty();
    private Optional<Node> property = Optional.empty();

    JsonLdOutput(OutputStream out) throws IOException {
        json = new JsonFactory()
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .createGenerator(out, JsonEncoding.UTF8)
                .useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    void write(Quad quad) throws IOException {
        if (!Optional.of(quad.getGraph()).equals(graph)) {
            endGraph();
            graph = Optional.of(quad.getGraph());
            if (!quad.isDefaultGraph()) {
                json.writeStartObject();
                json.writeStringField("@id", name(quad.getGraph()));
                json.writeArrayFieldStart("@graph");
            }
        }
        if (!Optional.of(quad.getSubject()).equals(subject)) {
            endSubject();
            subject = Optional.of(quad.getSubject());
            json.writeStartObject();
            json.writeStringField("@id", name(quad.getSubject()));
        }
        if (!Optional.of(quad.getPredicate()).equals(property)) {
            endProperty();
            property = Optional.of(quad.getPredicate());
            json.writeArrayFieldStart(isType(quad) ? "@type" : shortened(quad.getPredicate()));
        }
        value(quad);
    }

    @Override
    public void close() throws IOException {
        endGraph();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void value(Quad quad) throws IOException {
        Node value = quad.getObject();
        if (isType(quad)) {
            json.writeString(shortened(value));
            return;
        }
        json.writeStartObject();
        if (!value.isLiteral()) {
            json.writeStringField("@id", name(value));
        } else {
            json.writeStringField("@value", value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@language", value.getLiteralLanguage());
            } else if (!value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
                json.writeStringField("@type", shortened(value.getLiteralDatatypeURI()));
            }
        }
        json.writeEndObject();
    }

    private void endProperty() throws IOException {
        if (property.isPresent()) {
            json.writeEndArray();
            property = Optional.empty();
        }
    }

    private void endSubject() throws IOException {
        endProperty();
        if (subject.isPresent()) {
            json.writeEndObject();
            subject = Optional.empty();
        }
    }

    private void endGraph() throws IOException {
        endSubject();
        if (graph.isPresent() && !Quad.isDefaultGraph(graph.get())) {
            json.writeEndArray();
            json.writeEndObject();
        }
        graph = Optional.empty();
    }

    private static boolean isType(Quad quad) {
        return quad.getPredicate().equals(RDF.type.asNode())
                && !quad.getObject().isLiteral();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    private static String shortened(Node node) {
        return node.isURI() ? shortened(node.getURI()) : name(node);
    }

    private static String shortened(String iri) {
        for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                String local = iri.substring(prefix.getValue().length());
                if (local.matches("[A-Za-z][A-Za-z0-9-]*")) {
                    return prefix.getKey() + ":" + local;
                }
            }
        }
        return iri;
    }
}
