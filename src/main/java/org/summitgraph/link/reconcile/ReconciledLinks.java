package org.summitgraph.link.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.issue.Outcome;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.Resolution;

/**
 * Adds to offline links what a service is sure of: people with a state, named meetings, instruments and bodies. An answer counts if it
 * is the only one the service is sure of and bears exactly the name asked for.
 */
public final class ReconciledLinks {

    private static final double CONFIDENCE = 0.8;
    private static final String CITIZENSHIP = "P27";
    private static final String HUMAN = "Q5";

    private final ReconciliationClient client;
    private final NameKey keys;
    private final Gazetteer gazetteer;

    public ReconciledLinks(ReconciliationClient client, NameKey keys, Gazetteer gazetteer) {
        this.client = client;
        this.keys = keys;
        this.gazetteer = gazetteer;
    }

    /** The links with those replaced that the service could add to; in the same order, all others untouched. */
    public Outcome<List<Link>> improve(Resolution resolution, List<Link> links) {
        Map<EntityId, Query> questions = questions(resolution);
        List<Query> asked = links.stream()
                .filter(link -> !(link instanceof Linked))
                .flatMap(link -> Optional.ofNullable(questions.get(link.item())).stream())
                .distinct()
                .toList();
        Outcome<Map<Query, List<Answer>>> answers = client.ask(asked);
        List<Link> improved = new ArrayList<>();
        for (Link link : links) {
            Optional<Query> query =
                    link instanceof Linked ? Optional.empty() : Optional.ofNullable(questions.get(link.item()));
            improved.add(query.flatMap(
                            q -> linked(link.item(), q, answers.value().getOrDefault(q, List.of())))
                    .orElse(link));
        }
        return new Outcome<>(List.copyOf(improved), answers.issues());
    }

    private Map<EntityId, Query> questions(Resolution resolution) {
        Map<EntityId, Query> questions = new HashMap<>();
        resolution
                .people()
                .forEach(person -> person.of()
                        .flatMap(of -> gazetteer.country(of.code()))
                        .map(Country::qid)
                        .ifPresent(state -> questions.put(
                                person.id(),
                                new Query(
                                        longest(person.names()),
                                        Optional.of(HUMAN),
                                        new TreeMap<>(Map.of(CITIZENSHIP, state.value()))))));
        resolution
                .parties()
                .forEach(party -> questions.put(party.id(), named(party.party().code())));
        resolution
                .meetings()
                .forEach(meeting -> meeting.name().ifPresent(name -> questions.put(meeting.id(), named(name))));
        resolution.agreements().forEach(agreement -> questions.put(agreement.id(), named(agreement.title())));
        return questions;
    }

    private static Query named(String name) {
        return new Query(name, Optional.empty(), new TreeMap<>());
    }

    private static String longest(List<String> names) {
        return names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private Optional<Link> linked(EntityId item, Query query, List<Answer> answers) {
        List<Answer> sure = answers.stream().filter(Answer::match).toList();
        if (sure.size() != 1
                || !sure.get(0).id().matches("Q[1-9][0-9]{0,11}")
                || !keys.of(sure.get(0).name()).equals(keys.of(query.text()))) {
            return Optional.empty();
        }
        SortedMap<String, Double> features = new TreeMap<>();
        features.put("name", 1.0);
        features.put("serviceScore", sure.get(0).score());
        return Optional.of(new Linked(item, new Qid(sure.get(0).id()), CONFIDENCE, "reconciliation", features));
    }
}
