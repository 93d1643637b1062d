package org.summitgraph.export.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitgraph.export.graph.GraphEdge;
import org.summitgraph.export.graph.PropertyGraph;

/** Views that show items and relations as they are stored. */
record Selections(Network network) {

    PropertyGraph full(ViewFilter filter) {
        Set<String> kept = passing(filter);
        return graph(View.FULL, kept, between(kept));
    }

    PropertyGraph participation(ViewFilter filter) {
        return from(View.PARTICIPATION, Item.MEETING, Set.of("participant"), filter);
    }

    PropertyGraph agreements(ViewFilter filter) {
        return from(View.AGREEMENTS, Item.AGREEMENT, Set.of("party", "concludedAt"), filter);
    }

    PropertyGraph centres(ViewFilter filter) {
        return from(View.CENTRES, Item.CENTRE, Set.of("party", "seat", "announcedAt"), filter);
    }

    PropertyGraph around(Item centre, int depth, ViewFilter filter) {
        Set<String> passing = passing(filter);
        passing.add(centre.iri());
        List<Relation> relations = between(passing);
        Set<String> reached = new TreeSet<>(Set.of(centre.iri()));
        for (int step = 0; step < depth; step++) {
            List<String> next = relations.stream()
                    .filter(relation -> reached.contains(relation.source()) != reached.contains(relation.target()))
                    .flatMap(relation -> Stream.of(relation.source(), relation.target()))
                    .toList();
            if (!reached.addAll(next)) {
                break;
            }
        }
        return graph(View.EGO, reached, between(reached));
    }

    /** All facts of a type that pass, and what they lead to by some relations. */
    private PropertyGraph from(View view, String type, Set<String> names, ViewFilter filter) {
        Predicate<Item> own = item -> item.type().equals(type) && filter.admits(item);
        List<Relation> relations = network.relations().stream()
                .filter(relation -> names.contains(relation.name()))
                .filter(relation -> own.test(item(relation.source())))
                .toList();
        Set<String> nodes = new TreeSet<>();
        network.items().values().stream().filter(own).map(Item::iri).forEach(nodes::add);
        relations.forEach(relation -> nodes.add(relation.target()));
        return graph(view, nodes, relations);
    }

    private Set<String> passing(ViewFilter filter) {
        Set<String> passing = new TreeSet<>();
        network.items().values().stream()
                .filter(item -> !item.isFact() || filter.admits(item))
                .map(Item::iri)
                .forEach(passing::add);
        return passing;
    }

    private List<Relation> between(Set<String> nodes) {
        return network.relations().stream()
                .filter(relation -> nodes.contains(relation.source()) && nodes.contains(relation.target()))
                .toList();
    }

    private PropertyGraph graph(View view, Set<String> nodes, List<Relation> relations) {
        List<GraphEdge> edges = new ArrayList<>();
        for (Relation relation : relations) {
            List<LocalDate> days = item(relation.source()).day().stream().toList();
            edges.add(new GraphEdge(
                    "e" + edges.size(),
                    relation.source(),
                    relation.target(),
                    relation.name(),
                    network.word(relation.name()),
                    1,
                    days));
        }
        return PropertyGraph.of(
                view.toString(), nodes.stream().map(iri -> item(iri).node()).toList(), edges);
    }

    private Item item(String iri) {
        return network.item(iri);
    }
}
