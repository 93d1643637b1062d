package org.summitgraph.rdf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Statements about one thing in one graph, on their way to a sink. */
final class Statements {

    private final Consumer<Quad> sink;
    private final Node graph;
    private final Node subject;

    Statements(Consumer<Quad> sink, Node graph, Node subject) {
        this.sink = sink;
        this.graph = graph;
        this.subject = subject;
    }

    /** Statements about another thing in the same graph. */
    Statements about(Node other) {
        return new Statements(sink, graph, other);
    }

    Node subject() {
        return subject;
    }

    Statements add(Node property, Node value) {
        sink.accept(new Quad(graph, subject, property, value));
        return this;
    }

    <T> Statements add(Node property, Optional<T> value, Function<? super T, Node> node) {
        value.ifPresent(v -> add(property, node.apply(v)));
        return this;
    }

    Statements type(Node... classes) {
        for (Node type : classes) {
            add(RDF.type.asNode(), type);
        }
        return this;
    }

    Statements text(Node property, String value) {
        return add(property, Literals.text(value));
    }

    Statements text(Node property, Optional<String> value) {
        return add(property, value, Literals::text);
    }

    Statements integer(Node property, int value) {
        return add(property, Literals.integer(value));
    }

    Statements day(Node property, Optional<LocalDate> value) {
        return add(property, value, Literals::day);
    }

    Statements label(Node value) {
        return add(RDFS.label.asNode(), value);
    }

    /** The thing's own name, which is also what people see. */
    Statements name(String name) {
        return add(Sg.NAME, Literals.chinese(name)).label(Literals.chinese(name));
    }

    /** Names beside {@code name}. */
    Statements otherNames(Iterable<String> names, String name) {
        for (String other : names) {
            if (!other.equals(name)) {
                add(SKOS.altLabel.asNode(), Literals.chinese(other));
            }
        }
        return this;
    }
}
