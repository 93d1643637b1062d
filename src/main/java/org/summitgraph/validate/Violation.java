package org.summitgraph.validate;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * Something that is not as a shape demands.
 *
 * @param focus what the shape speaks of, an IRI
 * @param path the property at fault, as a local name or a path; empty where the whole node is
 * @param shape the shape, an IRI or a blank node's label
 * @param reason in words, one line
 */
public record Violation(String focus, String path, String shape, String reason) implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::focus)
            .thenComparing(Violation::path)
            .thenComparing(Violation::reason)
            .thenComparing(Violation::shape);

    /** One line for people. */
    public String print() {
        return focus + (path.isEmpty() ? "" : " " + path) + ": " + reason;
    }

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
