package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** What an OWL reasoner makes of the ontology and of data. */
class ReasonerTest {

    @Test
    void ontologyIsConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        Reasoner reasoner = reasoner(OntologyQuads.graph());
        assertTrue(reasoner.isConsistent());
        Set<OWLClass> empty = reasoner.getUnsatisfiableClasses()
                .entities()
                .filter(c -> !c.isOWLNothing())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), empty);
    }

    @Test
    void sampleIsConsistentWithTheOntology() throws OWLOntologyCreationException {
        assertTrue(reasoner(withSample()).isConsistent());
    }

    @ParameterizedTest
    @CsvSource({"Meeting, Agreement", "Person, Country", "Report, Summit", "Place, Post", "HeadOfState, Official"})
    void whatCannotBeBothIsInconsistent(String one, String other) throws OWLOntologyCreationException {
        Graph graph = OntologyQuads.graph();
        Node thing = new Iris(Iris.DEFAULT_BASE).iri("thing");
        graph.add(thing, RDF.type.asNode(), Sg.term(one));
        graph.add(thing, RDF.type.asNode(), Sg.term(other));
        assertFalse(reasoner(graph).isConsistent());
    }

    @Test
    void aPlaceThatTakesPartIsInconsistent() throws OWLOntologyCreationException {
        Graph graph = withSample();
        Node meeting = subject(graph, Sg.MEETING);
        graph.add(meeting, Sg.PARTICIPANT, subject(graph, Sg.PLACE));
        assertFalse(reasoner(graph).isConsistent());
    }

    private static Node subject(Graph graph, Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .findFirst()
                .orElseThrow()
                .getSubject();
    }

    private static Graph withSample() {
        Graph graph = OntologyQuads.graph();
        List<Quad> quads = SampleFacts.quads();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static Reasoner reasoner(Graph graph) throws OWLOntologyCreationException {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RDFDataMgr.write(turtle, graph, Lang.NTRIPLES);
        OWLOntology ontology = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(turtle.toByteArray()),
                        IRI.create("urn:test"),
                        new TurtleDocumentFormat(),
                        "text/turtle"));
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true; // xsd:date, gYear and gYearMonth are none of OWL 2 DL's
        return new Reasoner(configuration, ontology);
    }
}
