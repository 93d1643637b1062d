package org.summitgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.OfficeHolders;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.MeetingEntity;
import org.summitgraph.resolve.Resolution;

/** Finds the Wikidata items of entities. Immutable and thread-safe; the same entities give the same links. */
public final class Linker {

    private final PersonLinks people;
    private final PlaceLinks places;
    private final List<MoreSources> more;

    private Linker(PersonLinks people, PlaceLinks places, List<MoreSources> more) {
        this.people = people;
        this.places = places;
        this.more = List.copyOf(more);
    }

    /**
     * A linker that knows the built-in authority data and nothing else.
     *
     * @param simplifier writes a text in simplified script; pure and thread-safe
     * @throws org.summitgraph.gazetteer.GazetteerException where a resource is missing or faulty
     */
    public static Linker of(Gazetteer gazetteer, UnaryOperator<String> simplifier) {
        PersonLinks people =
                new PersonLinks(OfficeHolders.load(simplifier), new NameKey(simplifier), gazetteer, "authority");
        return new Linker(people, new PlaceLinks(gazetteer), List.of());
    }

    /** This linker, which asks one more source for what it cannot link itself. */
    public Linker with(MoreSources source) {
        List<MoreSources> all = new ArrayList<>(more);
        all.add(source);
        return new Linker(people, places, all);
    }

    /** A link, or why there is none, for every person, state, body, place, meeting, agreement and centre; sorted by id. */
    public List<Link> link(Resolution resolution) {
        List<Link> links = new ArrayList<>();
        PersonQueries queries = new PersonQueries(resolution);
        Map<EntityId, Set<Party>> metAt = metAt(resolution);
        resolution.people().forEach(person -> {
            PersonQuery query = queries.of(person);
            links.add(orMore(people.link(person.id(), query), source -> source.person(person, query)));
        });
        resolution.parties().forEach(party -> links.add(orMore(places.party(party), source -> source.party(party))));
        resolution
                .places()
                .forEach(place -> links.add(orMore(
                        places.place(place, metAt.getOrDefault(place.id(), Set.of())), source -> source.place(place))));
        resolution
                .meetings()
                .forEach(meeting -> links.add(orMore(unlinked(meeting), source -> source.meeting(meeting))));
        resolution
                .agreements()
                .forEach(agreement -> links.add(orMore(
                        new Unlinked(agreement.id(), "no item of the instrument is confirmed"),
                        source -> source.agreement(agreement))));
        resolution
                .centres()
                .forEach(centre -> links.add(new Unlinked(centre.id(), "no item of the centre is confirmed")));
        links.sort(Comparator.comparing(Link::item));
        return List.copyOf(links);
    }

    private static Map<EntityId, Set<Party>> metAt(Resolution resolution) {
        Map<EntityId, Set<Party>> metAt = new HashMap<>();
        resolution
                .meetings()
                .forEach(meeting -> meeting.place()
                        .ifPresent(place -> metAt.computeIfAbsent(place, id -> new TreeSet<>())
                                .addAll(meeting.parties())));
        return metAt;
    }

    private static Link unlinked(MeetingEntity meeting) {
        return new Unlinked(
                meeting.id(),
                meeting.series().isPresent()
                        ? "no item of the series is confirmed"
                        : "a single meeting without a name of its own");
    }

    /** The first source that links; failing that, several candidates rather than none. */
    private Link orMore(Link own, Function<MoreSources, Optional<Link>> ask) {
        Link best = own;
        for (MoreSources source : more) {
            if (best instanceof Linked) {
                return best;
            }
            Optional<Link> found = ask.apply(source);
            if (found.isPresent() && (found.get() instanceof Linked || best instanceof Unlinked)) {
                best = found.get();
            }
        }
        return best;
    }
}
