package org.summitgraph.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.summitgraph.rdf.OntologyQuads;
import org.summitgraph.rdf.Sg;
import org.topbraid.shacl.validation.ValidationUtil;
import org.topbraid.shacl.vocabulary.SH;

/** The shapes mean the same to another SHACL engine, TopBraid's. */
class SecondEngineTest {

    private static final SummitShapes SHAPES = SummitShapes.load();

    @Test
    void bothFindTheSampleSound() {
        assertEquals(Set.of(), second(SummitShapesTest.sample()));
    }

    @Test
    void bothFindTheSameFaults() {
        Graph graph = SummitShapesTest.sample();
        graph.remove(Node.ANY, Sg.STATUS, Node.ANY);
        graph.remove(Node.ANY, Sg.HAS_EVIDENCE, Node.ANY);
        graph.remove(Node.ANY, Sg.EARLIEST, Node.ANY);
        graph.remove(Node.ANY, Sg.LINK_OF, Node.ANY);
        graph.remove(Node.ANY, Sg.REASON, Node.ANY);
        Set<String> first = SHAPES.violations(graph).stream()
                .map(v -> v.focus() + " " + v.shape())
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(first.isEmpty());
        assertEquals(first, second(graph));
    }

    private static Set<String> second(Graph data) {
        Model model = ModelFactory.createModelForGraph(data);
        model.add(ModelFactory.createModelForGraph(OntologyQuads.graph()));
        Model shapes = RDFDataMgr.loadModel("ontology/summit-shapes.ttl");
        shapes.removeAll(null, SH.pattern, null); // its patterns need a class that Jena 5.6 has no more
        Resource report = ValidationUtil.validateModel(model, shapes, false);
        return report
                .getModel()
                .listSubjectsWithProperty(SH.sourceShape)
                .mapWith(result -> result.getPropertyResourceValue(SH.focusNode).getURI() + " "
                        + result.getPropertyResourceValue(SH.sourceShape).getURI())
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
