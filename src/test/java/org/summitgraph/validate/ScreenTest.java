package org.summitgraph.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.summitgraph.rdf.GraphName;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.SampleFacts;
import org.summitgraph.rdf.Sg;
import org.summitgraph.validate.Screen.Screened;

class ScreenTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final Screen SCREEN = new Screen(SummitShapes.load(), IRIS);

    @Test
    void soundStatementsComeThroughUntouched() {
        List<Quad> quads = SampleFacts.quads();
        Screened screened = SCREEN.screen(quads);
        assertEquals(new HashSet<>(quads), new HashSet<>(screened.sound()));
        assertTrue(screened.quarantine().isEmpty());
        assertTrue(screened.violations().isEmpty());
    }

    @Test
    void aNodeAtFaultIsKeptInQuarantineWithItsReasonAndAllItsStatements() {
        List<Quad> quads = new ArrayList<>(SampleFacts.quads());
        Node meeting = quads.stream()
                .filter(q -> q.getPredicate().equals(Sg.HAS_PARTICIPATION))
                .findFirst()
                .orElseThrow()
                .getSubject();
        quads.removeIf(q -> q.getSubject().equals(meeting) && q.getPredicate().equals(Sg.STATUS));
        Screened screened = SCREEN.screen(quads);

        assertTrue(screened.sound().stream()
                .noneMatch(q -> q.getSubject().equals(meeting) || q.getObject().equals(meeting)));
        assertTrue(screened.sound().size() > quads.size() / 2);
        Node entry = screened.quarantine().stream()
                .filter(q -> q.getPredicate().equals(Sg.QUARANTINED_NODE)
                        && q.getObject().equals(meeting))
                .findFirst()
                .orElseThrow()
                .getSubject();
        assertEquals(
                Set.of("status"),
                texts(screened, entry, Sg.REASON).stream()
                        .map(r -> r.replaceAll(" .*", ""))
                        .collect(Collectors.toSet()));
        assertTrue(screened.quarantine()
                .contains(new Quad(
                        IRIS.graph(GraphName.QUARANTINE),
                        entry,
                        Sg.VIOLATED_SHAPE,
                        NodeFactory.createURI("https://w3id.org/summitgraph/shapes#Meeting-status"))));
        assertEquals(new HashSet<>(quads), union(screened));
    }

    @Test
    void whatDependsOnANodeAtFaultFollowsIt() {
        List<Quad> quads = new ArrayList<>(SampleFacts.quads());
        Node conflict = quads.stream()
                .filter(q -> q.getPredicate().equals(Sg.CONFLICT_OF))
                .findFirst()
                .orElseThrow()
                .getSubject();
        quads.removeIf(q -> q.getSubject().equals(conflict) && q.getPredicate().equals(Sg.PROPERTY));
        Screened screened = SCREEN.screen(quads);
        assertTrue(quads.stream().anyMatch(q -> q.getSubject().getURI().startsWith(conflict.getURI() + "/")));
        assertFalse(
                screened.sound().stream().anyMatch(q -> q.getSubject().getURI().startsWith(conflict.getURI())));
        assertEquals(new HashSet<>(quads), union(screened));
    }

    @Test
    void quarantineIsWellFormedAndInItsGraph() {
        List<Quad> quads = new ArrayList<>(SampleFacts.quads());
        quads.removeIf(q -> q.getPredicate().equals(Sg.STATUS));
        Screened screened = SCREEN.screen(quads);
        List<Quad> inGraph = new ArrayList<>();
        screened.of(IRIS.graph(GraphName.QUARANTINE)).accept(inGraph::add);
        assertEquals(Set.copyOf(screened.quarantine()), Set.copyOf(inGraph));
        assertFalse(inGraph.isEmpty());
    }

    /** What came through and what the quarantine keeps as text. */
    private static Set<Quad> union(Screened screened) {
        DatasetGraph kept = DatasetGraphFactory.create();
        screened.quarantine().stream()
                .filter(q -> q.getPredicate().equals(Sg.STATEMENTS))
                .forEach(q -> RDFParser.fromString(q.getObject().getLiteralLexicalForm() + "\n", Lang.NQUADS)
                        .parse(kept));
        Set<Quad> all = new HashSet<>(screened.sound());
        kept.stream().forEach(all::add);
        return all;
    }

    private static List<String> texts(Screened screened, Node subject, Node property) {
        return screened.quarantine().stream()
                .filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(property))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .toList();
    }
}
