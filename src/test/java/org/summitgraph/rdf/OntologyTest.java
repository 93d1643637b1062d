package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.Coded;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Role;

class OntologyTest {

    private static final Graph ONTOLOGY =
            RDFDataMgr.loadGraph(Path.of("ontology/summit.ttl").toUri().toString());
    private static final Set<Node> DECLARED = ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
            .map(Triple::getSubject)
            .collect(Collectors.toSet());

    @Test
    void everyTermHasLabelAndDefinitionInBothLanguages() {
        List<String> wanting = new ArrayList<>();
        for (Node term : own()) {
            for (String language : List.of("en", "zh")) {
                for (Node property : List.of(RDFS.label.asNode(), SKOS.definition.asNode())) {
                    long values = ONTOLOGY.stream(term, property, Node.ANY)
                            .filter(t -> t.getObject().getLiteralLanguage().equals(language)
                                    && !t.getObject().getLiteralLexicalForm().isBlank())
                            .count();
                    if (values != 1) {
                        wanting.add(term + " has " + values + " " + property + "@" + language);
                    }
                }
            }
        }
        assertEquals(List.of(), wanting);
        assertTrue(own().size() > 150);
    }

    @Test
    void everyTermUsedIsDeclared() {
        List<Node> undeclared = ONTOLOGY.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .filter(Node::isURI)
                .filter(n -> !DECLARED.contains(n))
                .filter(n -> !BuiltIn.knows(n))
                .distinct()
                .toList();
        assertEquals(List.of(), undeclared);
        List<Node> predicates = ONTOLOGY.stream()
                .map(Triple::getPredicate)
                .filter(p -> !DECLARED.contains(p) && !BuiltIn.knows(p))
                .distinct()
                .toList();
        assertEquals(List.of(), predicates);
    }

    @Test
    void olderToolsCanReadTheFiles() throws IOException {
        for (String file : List.of("ontology/summit.ttl", "ontology/summit-shapes.ttl")) {
            assertTrue(Files.readString(Path.of(file)).lines().noneMatch(line -> line.startsWith("PREFIX")), file);
        }
    }

    @Test
    void noBlankNodes() {
        assertFalse(ONTOLOGY.stream()
                .anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }

    @Test
    void vocabularyClassHoldsDeclaredTermsOnly() throws IllegalAccessException {
        List<Node> undeclared = new ArrayList<>();
        int terms = 0;
        for (Field field : Sg.class.getFields()) {
            if (field.get(null) instanceof Node term) {
                terms++;
                if (!DECLARED.contains(term)) {
                    undeclared.add(term);
                }
            }
        }
        assertEquals(List.of(), undeclared);
        assertTrue(terms > 100);
    }

    @TestFactory
    Stream<DynamicTest> closedListsAreConceptSchemes() {
        return Stream.<Coded[]>of(
                        Role.values(),
                        MeetingType.values(),
                        MeetingStatus.values(),
                        AgreementKind.values(),
                        AgreementStatus.values(),
                        CentreKind.values(),
                        CentreStatus.values())
                .map(values ->
                        DynamicTest.dynamicTest(values[0].getClass().getSimpleName(), () -> assertConceptsAre(values)));
    }

    private static void assertConceptsAre(Coded[] values) {
        Node list = Sg.term(values[0].getClass().getSimpleName());
        Set<String> expected = new TreeSet<>();
        for (Coded value : values) {
            expected.add(Sg.concept(value) + " " + value.code() + " " + value.zh() + " " + value.en());
        }
        Set<String> concepts = ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), list)
                .map(Triple::getSubject)
                .map(c -> c + " " + text(c, SKOS.notation.asNode(), "") + " " + text(c, SKOS.prefLabel.asNode(), "zh")
                        + " " + text(c, SKOS.prefLabel.asNode(), "en"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, concepts);
    }

    private static String text(Node subject, Node property, String language) {
        return ONTOLOGY.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .filter(o -> o.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.joining(" AND "));
    }

    private static Set<Node> own() {
        return DECLARED.stream()
                .filter(n -> n.isURI() && n.getURI().startsWith(Sg.NS))
                .collect(Collectors.toSet());
    }

    /** What RDF, RDFS, OWL and XML Schema themselves declare, and the items and properties of Wikidata, which are only pointed to. */
    static final class BuiltIn {

        private static final List<String> NAMESPACES = List.of(
                RDF.getURI(),
                RDFS.getURI(),
                OWL.getURI(),
                "http://www.w3.org/2001/XMLSchema#",
                "http://www.wikidata.org/",
                "https://www.apache.org/licenses/");

        private BuiltIn() {}

        static boolean knows(Node node) {
            return NAMESPACES.stream().anyMatch(ns -> node.getURI().startsWith(ns));
        }
    }
}
