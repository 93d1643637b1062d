package org.summitgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.summitgraph.rdf.OntologyQuads;
import org.summitgraph.rdf.Sg;

/** The SHACL shapes that travel with the program. Immutable and thread-safe. */
public final class SummitShapes {

    private static final String RESOURCE = "/ontology/summit-shapes.ttl";

    private final Shapes shapes;
    private final Graph ontology;

    private SummitShapes(Shapes shapes, Graph ontology) {
        this.shapes = shapes;
        this.ontology = ontology;
    }

    /** Reads the shapes; keep the result. */
    public static SummitShapes load() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Optional.ofNullable(SummitShapes.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new IllegalStateException("the program lacks its resource " + RESOURCE))) {
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + RESOURCE, e);
        }
        return new SummitShapes(Shapes.parse(graph), OntologyQuads.graph());
    }

    /**
     * Everything in {@code data} that is not as it must be, sorted.
     *
     * @param data with or without the ontology; whoever calls holds its transaction
     */
    public List<Violation> violations(Graph data) {
        return validate(new Union(ontology, data));
    }

    /** The same for statements in memory: a graph of their own is quicker than a union. */
    List<Violation> violations(Collection<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        ontology.find().forEach(graph::add);
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return validate(graph);
    }

    private List<Violation> validate(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        return report.getEntries().stream()
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .map(SummitShapes::violation)
                .distinct()
                .sorted()
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        String path = Optional.ofNullable(entry.resultPath())
                .map(Object::toString)
                .map(p -> p.replace("<" + Sg.NS, "").replace("<", "").replace(">", ""))
                .orElse("");
        String value = Optional.ofNullable(entry.value())
                .filter(Node::isLiteral)
                .map(v -> " (" + v.getLiteralLexicalForm() + ")")
                .orElse("");
        return new Violation(
                Violation.text(entry.focusNode()),
                path,
                Violation.text(entry.source()),
                entry.message().replaceAll("\\s+", " ").strip() + value);
    }
}
