package org.summitgraph.rdf;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The graph of what failed validation: each thing with the reasons, and all statements that were taken out, as text. */
public final class QuarantineQuads {

    private final Iris iris;

    public QuarantineQuads(Iris iris) {
        this.iris = iris;
    }

    /**
     * A thing that was taken out.
     *
     * @param reasons each in words, with the IRI of the shape that is not met, or an empty string
     * @param statements all statements from and to the thing
     */
    public void write(Node thing, Map<String, String> reasons, Collection<Quad> statements, Consumer<Quad> sink) {
        String path = iris.path(thing).orElseGet(() -> "other/" + Iris.segment(thing.toString()));
        Statements about = new Statements(sink, iris.graph(GraphName.QUARANTINE), iris.iri("quarantined/" + path))
                .type(Sg.QUARANTINED)
                .add(Sg.QUARANTINED_NODE, thing)
                .text(Sg.STATEMENTS, text(statements));
        SortedMap<String, String> sorted = new TreeMap<>(reasons);
        sorted.forEach((reason, shape) -> {
            about.text(Sg.REASON, reason);
            if (!shape.isEmpty()) {
                about.add(Sg.VIOLATED_SHAPE, NodeFactory.createURI(shape));
            }
        });
        SortedSet<String> graphs =
                statements.stream().map(q -> q.getGraph().getURI()).collect(Collectors.toCollection(TreeSet::new));
        graphs.forEach(graph -> about.add(Sg.FROM_GRAPH, NodeFactory.createURI(graph)));
    }

    private static String text(Collection<Quad> statements) {
        return statements.stream().map(RdfOutput::line).distinct().sorted().collect(Collectors.joining("\n"));
    }
}
