package org.summitgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.summitgraph.fact.DateValue;

/** What a graph says of one thing. */
record Description(Graph graph, Node subject) {

    Optional<Node> node(Node property) {
        List<Node> values =
                graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
        if (values.size() > 1) {
            throw new GraphFormatException(subject + " has " + values.size() + " values of " + property);
        }
        return values.stream().findFirst();
    }

    Optional<String> maybe(Node property) {
        return node(property).map(value -> {
            if (!value.isLiteral()) {
                throw new GraphFormatException(subject + " has no literal as " + property);
            }
            return value.getLiteralLexicalForm();
        });
    }

    String text(Node property) {
        return maybe(property).orElseThrow(() -> lacks(property));
    }

    int integer(Node property) {
        return Integer.parseInt(text(property));
    }

    double real(Node property) {
        return Double.parseDouble(text(property));
    }

    Optional<DateValue> date(Node property) {
        return maybe(property)
                .map(edtf -> DateValue.parse(edtf)
                        .orElseThrow(
                                () -> new GraphFormatException(subject + " has no date as " + property + ": " + edtf)));
    }

    List<String> list(Node property) {
        return maybe(property).map(JoinedList::split).orElse(List.of());
    }

    Description only(Node property) {
        return new Description(graph, node(property).orElseThrow(() -> lacks(property)));
    }

    List<Description> all(Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> new Description(graph, triple.getObject()))
                .toList();
    }

    GraphFormatException lacks(Node property) {
        return new GraphFormatException(subject + " has no " + property);
    }
}
