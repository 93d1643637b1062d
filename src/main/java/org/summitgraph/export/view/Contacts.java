package org.summitgraph.export.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitgraph.export.graph.GraphEdge;
import org.summitgraph.export.graph.GraphNode;
import org.summitgraph.export.graph.PropertyGraph;
import org.summitgraph.fact.Coded;
import org.summitgraph.fact.MeetingType;

/** Views that sum up what two people or two states did together. Their edges have no direction: the smaller IRI comes first. */
record Contacts(Network network) {

    private static final Map<String, String> OUTCOMES = Map.of(Item.AGREEMENT, "agreement", Item.CENTRE, "centre");
    private static final Map<String, String> OUTCOME_WORDS = Map.of("agreement", "协议", "centre", "合作中心");

    /** People; where the filter does not say otherwise, of occasions that were held and are no calls. */
    PropertyGraph people(ViewFilter filter) {
        ViewFilter met = filter.held().inPerson();
        SortedMap<Relation, List<Item>> pairs = new TreeMap<>();
        groups("participant", Item.PERSON).forEach((iri, people) -> {
            Item occasion = network.item(iri);
            if (occasion.type().equals(Item.MEETING) && met.admits(occasion)) {
                addPairs(pairs, people, "met", occasion);
            }
        });
        return graph(View.WHO_MET_WHOM, pairs);
    }

    /** States; of meetings, where the filter does not say otherwise, only those that were held. */
    PropertyGraph countries(ViewFilter filter) {
        SortedMap<Relation, List<Item>> pairs = new TreeMap<>();
        groups("party", Item.COUNTRY).forEach((iri, states) -> {
            Item fact = network.item(iri);
            boolean meeting = fact.type().equals(Item.MEETING);
            if (fact.isFact() && (meeting ? filter.held() : filter).admits(fact)) {
                String contact = meeting ? fact.kind().orElse("meeting") : OUTCOMES.getOrDefault(fact.type(), "");
                addPairs(pairs, states, contact, fact);
            }
        });
        return graph(View.COUNTRIES, pairs);
    }

    /** The ends of a type that relations lead to, sorted, by where they lead from. */
    private SortedMap<String, List<String>> groups(String relation, String type) {
        SortedMap<String, List<String>> groups = new TreeMap<>();
        for (Relation each : network.relations()) {
            if (each.name().equals(relation)
                    && network.item(each.target()).type().equals(type)) {
                groups.computeIfAbsent(each.source(), key -> new ArrayList<>()).add(each.target());
            }
        }
        return groups;
    }

    private static void addPairs(
            SortedMap<Relation, List<Item>> pairs, List<String> members, String contact, Item occasion) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Relation pair = new Relation(members.get(i), contact, members.get(j));
                pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(occasion);
            }
        }
    }

    private PropertyGraph graph(View view, SortedMap<Relation, List<Item>> pairs) {
        TreeSet<String> ends = new TreeSet<>();
        List<GraphEdge> edges = new ArrayList<>();
        pairs.forEach((pair, occasions) -> {
            ends.add(pair.source());
            ends.add(pair.target());
            List<LocalDate> days =
                    occasions.stream().flatMap(each -> each.day().stream()).toList();
            edges.add(new GraphEdge(
                    "e" + edges.size(),
                    pair.source(),
                    pair.target(),
                    pair.name(),
                    word(pair.name()),
                    occasions.size(),
                    days));
        });
        List<GraphNode> nodes =
                ends.stream().map(iri -> network.item(iri).node()).toList();
        return PropertyGraph.of(view.toString(), nodes, edges);
    }

    private static String word(String contact) {
        return MeetingType.ofCode(contact).map(Coded::zh).orElse(OUTCOME_WORDS.getOrDefault(contact, "会面"));
    }
}
