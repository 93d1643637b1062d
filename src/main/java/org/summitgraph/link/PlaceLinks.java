package org.summitgraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Entry;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Place;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.gazetteer.Venue;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.PartyEntity;
import org.summitgraph.resolve.PlaceEntity;

/** Links of states, bodies and places, all from the gazetteer. */
final class PlaceLinks {

    private static final double BY_CODE = 1;
    private static final double BY_NAME = 0.99;
    private static final double EITHER = 0.5;

    private final Gazetteer gazetteer;

    PlaceLinks(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Link party(PartyEntity entity) {
        String code = entity.party().code();
        Optional<Country> country = gazetteer.country(code).or(() -> gazetteer.countryNamed(code));
        Optional<Link> both = stateOrBody(entity);
        if (both.isPresent()) {
            return both.get();
        }
        if (country.isPresent()) {
            return linked(entity.id(), country.get().qid(), BY_CODE, "code");
        }
        Optional<Body> body = gazetteer.body(code).or(() -> gazetteer.bodyNamed(code));
        if (body.isEmpty()) {
            return new Unlinked(entity.id(), "no state or body of this name is in the authority data");
        }
        return body.get()
                .qid()
                .map(qid -> linked(entity.id(), qid, BY_CODE, "code"))
                .orElseGet(() -> new Unlinked(entity.id(), "the body is known, but no item of it is confirmed"));
    }

    /** AL is Albania and the Arab League, AU Australia and the African Union: the code alone does not tell. */
    private Optional<Link> stateOrBody(PartyEntity entity) {
        String code = entity.party().code();
        return gazetteer
                .country(code)
                .flatMap(country -> gazetteer
                        .body(code)
                        .flatMap(body -> body.qid()
                                .map(qid -> new Ambiguous(
                                        entity.id(),
                                        List.of(
                                                new Candidate(country.qid(), country.en(), EITHER),
                                                new Candidate(qid, body.en(), EITHER)),
                                        "the code " + code + " stands for a state and for a body"))));
    }

    /**
     * The link of a place.
     *
     * @param company the states whose people met there, which tell apart places of one name
     */
    Link place(PlaceEntity entity, Set<Party> company) {
        Optional<Country> country = gazetteer.countryNamed(entity.name());
        if (country.isPresent()) {
            return linked(entity.id(), country.get().qid(), BY_NAME, "name");
        }
        List<Entry> named = gazetteer.named(entity.name());
        List<Place> places = named.stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .filter(place -> entity.state()
                        .map(state -> state.code().equals(place.iso()))
                        .orElse(true))
                .toList();
        if (places.isEmpty()) {
            return new Unlinked(entity.id(), reason(named));
        }
        if (places.size() == 1) {
            return onePlace(entity, places.get(0));
        }
        List<Place> atHome = places.stream()
                .filter(place -> company.contains(new Party(place.iso())))
                .toList();
        return atHome.size() == 1 ? onePlace(entity, atHome.get(0)) : severalPlaces(entity, places);
    }

    private static String reason(List<Entry> named) {
        if (named.stream().anyMatch(Venue.class::isInstance)) {
            return "a building or site, of which no item is confirmed";
        }
        return "no place of this name is in the authority data";
    }

    private static Link onePlace(PlaceEntity entity, Place place) {
        return place.qid()
                .map(qid -> linked(entity.id(), qid, BY_NAME, "name"))
                .orElseGet(() -> new Unlinked(entity.id(), "the place is known, but no item of it is confirmed"));
    }

    private static Link severalPlaces(PlaceEntity entity, List<Place> places) {
        List<Candidate> candidates = places.stream()
                .flatMap(place -> place.qid().stream().map(qid -> new Candidate(qid, place.zh(), 0.5)))
                .limit(Ambiguous.MOST)
                .toList();
        return candidates.size() > 1
                ? new Ambiguous(entity.id(), candidates, "several places bear this name; the state would decide")
                : new Unlinked(entity.id(), "several places bear this name");
    }

    private static Link linked(EntityId item, Qid qid, double confidence, String feature) {
        TreeMap<String, Double> features = new TreeMap<>();
        features.put(feature, 1.0);
        return new Linked(item, qid, confidence, "authority", features);
    }
}
