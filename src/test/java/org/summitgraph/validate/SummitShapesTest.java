package org.summitgraph.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.OntologyQuads;
import org.summitgraph.rdf.SampleFacts;
import org.summitgraph.rdf.Sg;

class SummitShapesTest {

    private static final SummitShapes SHAPES = SummitShapes.load();
    private static final String MEETING = Sg.NS + "Meeting";

    @Test
    void sampleConforms() {
        assertEquals(List.of(), SHAPES.violations(sample()));
    }

    @Test
    void everyClassOfTheDataHasAShape() {
        Graph shapes = RDFDataMgr.loadGraph("ontology/summit-shapes.ttl");
        Node target = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");
        Graph ontology = OntologyQuads.graph();
        Set<Node> targets =
                shapes.stream(Node.ANY, target, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
        Set<Node> classes = sample().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(c -> c.getURI().startsWith(Sg.NS))
                .filter(c -> !targets.contains(c))
                .filter(c -> ontology.stream(c, org.apache.jena.vocabulary.RDFS.subClassOf.asNode(), Node.ANY)
                        .noneMatch(t -> targets.contains(t.getObject())))
                .collect(Collectors.toSet());
        assertEquals(Set.of(Sg.NAMED_GRAPH, Sg.FEATURE, Sg.CANDIDATE), classes);
    }

    @Test
    void shapesUseDeclaredTermsOnly() {
        Graph ontology = OntologyQuads.graph();
        Set<Node> undeclared = RDFDataMgr.loadGraph(
                        Path.of("ontology/summit-shapes.ttl").toString())
                .stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(n -> n.isURI() && !n.getURI().startsWith("http://www.w3.org/ns/shacl#"))
                .filter(n -> !n.getURI().startsWith("https://w3id.org/summitgraph/shapes#"))
                .filter(n -> !n.getURI().startsWith("http://www.w3.org/2001/XMLSchema#"))
                .filter(n -> !n.getURI().startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#"))
                .filter(n -> !n.getURI().startsWith("http://www.w3.org/2000/01/rdf-schema#"))
                .filter(n -> !ontology.contains(n, RDF.type.asNode(), Node.ANY))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), undeclared);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultsAreFound(String fault, Node property, Function<Graph, Node> spoil) {
        Graph graph = sample();
        Node focus = spoil.apply(graph);
        List<Violation> found = SHAPES.violations(graph);
        assertTrue(
                found.stream()
                        .anyMatch(v -> v.focus().equals(focus.getURI())
                                && v.path().endsWith(property.getURI().replaceAll(".*[#/]", ""))),
                () -> fault + ": " + found);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a meeting without status", Sg.STATUS, g -> without(g, any(g, MEETING), Sg.STATUS)),
                fault(
                        "a meeting with the status of a centre",
                        Sg.STATUS,
                        g -> changed(g, any(g, MEETING), Sg.STATUS, Sg.term("centreStatus-operating"))),
                fault("a meeting nobody reports", Sg.REPORTS, g -> {
                    Node meeting = any(g, MEETING);
                    g.remove(Node.ANY, Sg.REPORTS, meeting);
                    return meeting;
                }),
                fault("a start that is no date", Sg.START, g -> changed(g, dated(g), Sg.START, text("2023-05"))),
                fault("two starts", Sg.START, g -> added(g, dated(g), Sg.START, day("2023-05-17"))),
                fault("ends before it begins", Sg.EARLIEST, g -> changed(g, dated(g), Sg.LATEST, day("1999-01-01"))),
                fault(
                        "a participant that is a place",
                        Sg.PARTICIPANT,
                        g -> added(g, any(g, MEETING), Sg.PARTICIPANT, any(g, Sg.NS + "Place"))),
                fault(
                        "a state with a long code",
                        Sg.CODE,
                        g -> changed(g, any(g, Sg.NS + "Country"), Sg.CODE, text("CHN"))),
                fault(
                        "a report without evidence",
                        Sg.HAS_EVIDENCE,
                        g -> without(g, any(g, Sg.NS + "DateReport"), Sg.HAS_EVIDENCE)),
                fault(
                        "a conflict of one value",
                        Sg.HAS_ALTERNATIVE,
                        g -> without(g, any(g, Sg.NS + "Conflict"), Sg.HAS_ALTERNATIVE)),
                fault("a link to nothing", Sg.QID, g -> changed(g, linked(g), Sg.QID, text("Q0"))));
    }

    private static Arguments fault(String name, Node property, Function<Graph, Node> spoil) {
        return Arguments.of(name, property, spoil);
    }

    static Graph sample() {
        Graph graph = GraphFactory.createDefaultGraph();
        SampleFacts.quads().stream().map(Quad::asTriple).forEach(graph::add);
        return graph;
    }

    private static Node any(Graph graph, String type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
                .map(Triple::getSubject)
                .min((a, b) -> a.getURI().compareTo(b.getURI()))
                .orElseThrow();
    }

    private static Node dated(Graph graph) {
        return graph.stream(Node.ANY, Sg.START, Node.ANY)
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
    }

    private static Node linked(Graph graph) {
        return graph.stream(Node.ANY, Sg.METHOD, Node.ANY)
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
    }

    private static Node without(Graph graph, Node subject, Node property) {
        graph.remove(subject, property, Node.ANY);
        return subject;
    }

    private static Node added(Graph graph, Node subject, Node property, Node value) {
        graph.add(subject, property, value);
        return subject;
    }

    private static Node changed(Graph graph, Node subject, Node property, Node value) {
        return added(graph, without(graph, subject, property), property, value);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node day(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }

    static Iris iris() {
        return new Iris(Iris.DEFAULT_BASE);
    }
}
