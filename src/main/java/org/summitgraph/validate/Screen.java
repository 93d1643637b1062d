package org.summitgraph.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.QuarantineQuads;

/**
 * Parts sound statements from those of nodes that shapes find fault with. Nodes at fault go to the quarantine with all statements
 * from and to them, and so do nodes that are at fault without them, until nothing is. Meant for consolidated items and links; what
 * articles say is never touched. Immutable and thread-safe.
 */
public final class Screen {

    private final SummitShapes shapes;
    private final QuarantineQuads quarantine;

    public Screen(SummitShapes shapes, Iris iris) {
        this.shapes = shapes;
        this.quarantine = new QuarantineQuads(iris);
    }

    /**
     * What came through, and what did not.
     *
     * @param sound statements of sound nodes, in their graphs
     * @param quarantine statements for the quarantine graph
     * @param violations why they are there, sorted
     */
    public record Screened(Collection<Quad> sound, Collection<Quad> quarantine, List<Violation> violations) {

        /** The statements for one graph. */
        public Consumer<Consumer<Quad>> of(Node graph) {
            return sink -> List.of(sound, quarantine)
                    .forEach(quads -> quads.stream()
                            .filter(quad -> quad.getGraph().equals(graph))
                            .forEach(sink));
        }
    }

    /** Screens statements of whatever graphs; nodes are judged by all that the graphs say of them together. */
    public Screened screen(Collection<Quad> quads) {
        Set<Quad> sound = new LinkedHashSet<>(quads);
        List<Quad> out = new ArrayList<>();
        List<Violation> all = new ArrayList<>();
        List<Violation> found = shapes.violations(sound);
        while (!found.isEmpty()) {
            all.addAll(found);
            if (!remove(found, sound, out)) {
                break;
            }
            found = shapes.violations(sound);
        }
        return new Screened(sound, out, all.stream().sorted().toList());
    }

    private boolean remove(List<Violation> found, Set<Quad> sound, List<Quad> out) {
        Map<Node, Map<String, String>> reasons = new HashMap<>();
        for (Violation violation : found) {
            String reason = (violation.path() + " " + violation.reason()).strip();
            reasons.computeIfAbsent(NodeFactory.createURI(violation.focus()), n -> new HashMap<>())
                    .put(reason, violation.shape().contains("://") ? violation.shape() : "");
        }
        Map<Node, List<Quad>> statements = new HashMap<>();
        for (Quad quad : sound) {
            for (Node end : Set.copyOf(List.of(quad.getSubject(), quad.getObject()))) {
                if (reasons.containsKey(end)) {
                    statements.computeIfAbsent(end, n -> new ArrayList<>()).add(quad);
                }
            }
        }
        statements.forEach(
                (node, quads) -> quarantine.write(node, reasons.getOrDefault(node, Map.of()), quads, out::add));
        return sound.removeAll(
                statements.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }
}
