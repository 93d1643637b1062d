package org.summitgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.OfficeHolders;
import org.summitgraph.resolve.Resolution;

/** Finds the Wikidata items of entities, offline. Immutable and thread-safe; the same entities give the same links. */
public final class Linker {

    private final PersonLinks people;
    private final PlaceLinks places;

    private Linker(PersonLinks people, PlaceLinks places) {
        this.people = people;
        this.places = places;
    }

    /**
     * A linker that knows the built-in authority data.
     *
     * @param simplifier writes a text in simplified script; pure and thread-safe
     * @throws org.summitgraph.gazetteer.GazetteerException where a resource is missing or faulty
     */
    public static Linker of(Gazetteer gazetteer, UnaryOperator<String> simplifier) {
        PersonLinks people =
                new PersonLinks(OfficeHolders.load(simplifier), new NameKey(simplifier), gazetteer, "authority");
        return new Linker(people, new PlaceLinks(gazetteer));
    }

    /** A link, or why there is none, for every person, state, body, place, meeting, agreement and centre; sorted by id. */
    public List<Link> link(Resolution resolution) {
        List<Link> links = new ArrayList<>();
        PersonQueries queries = new PersonQueries(resolution);
        resolution.people().forEach(person -> links.add(people.link(person.id(), queries.of(person))));
        resolution.parties().forEach(party -> links.add(places.party(party)));
        resolution.places().forEach(place -> links.add(places.place(place)));
        resolution
                .meetings()
                .forEach(meeting -> links.add(new Unlinked(
                        meeting.id(),
                        meeting.series().isPresent()
                                ? "no item of the series is confirmed"
                                : "a single meeting without a name of its own")));
        resolution
                .agreements()
                .forEach(
                        agreement -> links.add(new Unlinked(agreement.id(), "no item of the instrument is confirmed")));
        resolution
                .centres()
                .forEach(centre -> links.add(new Unlinked(centre.id(), "no item of the centre is confirmed")));
        links.sort(Comparator.comparing(Link::item));
        return List.copyOf(links);
    }
}
