package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The data against the ontology. */
class DataTermsTest {

    private static final Graph ONTOLOGY = OntologyQuads.graph();
    private static final List<Quad> DATA = SampleFacts.quads();

    @Test
    void everyTermUsedIsDeclared() {
        Set<Node> declared = ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        Set<Node> used = new HashSet<>();
        for (Quad quad : DATA) {
            used.add(quad.getPredicate());
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                used.add(quad.getObject());
            }
            if (quad.getObject().isURI() && quad.getObject().getURI().startsWith(Sg.NS)) {
                used.add(quad.getObject());
            }
        }
        used.removeAll(declared);
        used.removeIf(OntologyTest.BuiltIn::knows);
        assertEquals(Set.of(), used);
    }

    @Test
    void sampleUsesAllPropertiesButThoseOfMovesAndQuarantine() {
        Set<String> unused = ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(t -> t.getObject().equals(OWL.ObjectProperty.asNode())
                        || t.getObject().equals(OWL.DatatypeProperty.asNode()))
                .map(Triple::getSubject)
                .filter(p -> p.getURI().startsWith(Sg.NS))
                .filter(p -> DATA.stream().noneMatch(q -> q.getPredicate().equals(p)))
                .map(p -> p.getURI().substring(Sg.NS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(List.of(
                "kind",
                "movedTo",
                "quarantinedNode",
                "fromGraph",
                "violatedShape",
                "statements",
                "source",
                "url",
                "dateline",
                "begin",
                "stop",
                "agency",
                "filedFrom",
                "filedOn",
                "inTitle",
                "reportedPartOf",
                "partOf",
                "openedOn",
                "country"));
        assertEquals(expected, unused);
    }

    @Test
    void functionalPropertiesHaveOneValueInTheUnion() {
        Set<Node> functional = ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), OWL.FunctionalProperty.asNode())
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        Set<Triple> union = DATA.stream().map(Quad::asTriple).collect(Collectors.toSet());
        Set<List<Node>> seen = new HashSet<>();
        for (Triple triple : union) {
            if (functional.contains(triple.getPredicate())) {
                assertTrue(
                        seen.add(List.of(triple.getSubject(), triple.getPredicate())), () -> "two values: " + triple);
            }
        }
        assertTrue(seen.size() > 100);
    }

    @Test
    void queriesUseDeclaredTermsOnly() throws IOException {
        Path folder = Path.of("queries");
        Pattern term = Pattern.compile("\\bsg:([A-Za-z][A-Za-z0-9-]*)|" + Pattern.quote(Sg.NS) + "([A-Za-z0-9-]+)");
        Set<String> undeclared = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rq")).toList()) {
                Matcher matcher = term.matcher(Files.readString(file));
                while (matcher.find()) {
                    Node used = Sg.term(Objects.requireNonNullElse(matcher.group(1), matcher.group(2)));
                    if (!ONTOLOGY.contains(used, RDF.type.asNode(), Node.ANY)) {
                        undeclared.add(file + " " + used);
                    }
                }
            }
        }
        assertEquals(Set.of(), undeclared);
    }

    @Test
    void noBlankNodesAndNoDefaultGraph() {
        assertFalse(DATA.stream()
                .anyMatch(q -> q.isDefaultGraph()
                        || q.getSubject().isBlank()
                        || q.getObject().isBlank()));
    }

    @Test
    void articleGraphDependsOnItsArticleAlone() {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        Set<Quad> alone = new HashSet<>();
        new ArticleQuads(iris).write(SampleFacts.articles().get(0), alone::add);
        Node graph = iris.article(SampleFacts.articles().get(0).article().id());
        assertEquals(
                alone, DATA.stream().filter(q -> q.getGraph().equals(graph)).collect(Collectors.toSet()));
    }
}
