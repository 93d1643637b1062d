package org.summitgraph.link.dump;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.link.Ambiguous;
import org.summitgraph.link.Candidate;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.resolve.EntityId;

/** Places, bodies, instruments and series in a dump: by their whole name, the kind of thing and, for places, the state. */
public final class DumpThings {

    private static final String TREATY = "Q131569";
    private static final String SUMMIT = "Q1072326";
    private static final double CONFIDENCE = 0.85;
    private static final double SHARED = 0.5;
    private static final int SHORTEST = 4;

    private final DumpIndex index;
    private final Gazetteer gazetteer;

    public DumpThings(DumpIndex index, Gazetteer gazetteer) {
        this.index = index;
        this.gazetteer = gazetteer;
    }

    /** A place in a known state. */
    public Optional<Link> place(EntityId item, String name, Optional<Party> state) {
        Optional<String> country = state.flatMap(party -> gazetteer.country(party.code()))
                .map(Country::qid)
                .map(Qid::value);
        return country.flatMap(
                qid -> only(item, List.of(name), entity -> entity.states().contains(qid)));
    }

    /** A treaty. */
    public Optional<Link> agreement(EntityId item, List<String> titles) {
        return only(item, titles, entity -> entity.classes().contains(TREATY));
    }

    /** A summit or a series of summits. */
    public Optional<Link> meeting(EntityId item, List<String> names) {
        return only(item, names, entity -> entity.classes().contains(SUMMIT));
    }

    /** A body: something that lies in no one state and has a name too long to be chance. */
    public Optional<Link> body(EntityId item, String name) {
        return name.length() < SHORTEST
                ? Optional.empty()
                : only(
                        item,
                        List.of(name),
                        entity -> !entity.classes().isEmpty() && entity.states().isEmpty());
    }

    private Optional<Link> only(EntityId item, List<String> names, Predicate<DumpEntity> fits) {
        Map<Qid, DumpEntity> found = new LinkedHashMap<>();
        names.stream()
                .flatMap(name -> index.named(name).stream())
                .filter(DumpIndex.Found::whole)
                .map(DumpIndex.Found::entity)
                .filter(entity -> entity.terms().isEmpty() && fits.test(entity))
                .forEach(entity -> found.put(new Qid(entity.qid()), entity));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1) {
            TreeMap<String, Double> features = new TreeMap<>(Map.of("name", 1.0));
            Qid qid = found.keySet().iterator().next();
            return Optional.of(new Linked(item, qid, CONFIDENCE, "dump", features));
        }
        List<Candidate> candidates = found.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue().label(), SHARED))
                .limit(5)
                .toList();
        return Optional.of(new Ambiguous(item, candidates, "several entities of the dump bear this name"));
    }
}
