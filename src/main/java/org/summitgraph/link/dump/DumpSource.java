package org.summitgraph.link.dump;

import java.util.List;
import java.util.Optional;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.Link;
import org.summitgraph.link.MoreSources;
import org.summitgraph.link.PersonLinks;
import org.summitgraph.link.PersonQuery;
import org.summitgraph.link.Unlinked;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.resolve.AgreementEntity;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.MeetingEntity;
import org.summitgraph.resolve.PartyEntity;
import org.summitgraph.resolve.PersonEntity;
import org.summitgraph.resolve.PlaceEntity;

/** Links to the entities of a dump, people by the same scorer as those of the built-in data. */
public final class DumpSource implements MoreSources {

    private final PersonLinks people;
    private final DumpThings things;

    public DumpSource(DumpIndex index, NameKey keys, Gazetteer gazetteer) {
        this.people = new PersonLinks(new DumpPeople(index, gazetteer), keys, gazetteer, "dump");
        this.things = new DumpThings(index, gazetteer);
    }

    @Override
    public Optional<Link> person(PersonEntity person, PersonQuery query) {
        Link link = people.link(person.id(), query);
        return link instanceof Unlinked ? Optional.empty() : Optional.of(link);
    }

    @Override
    public Optional<Link> party(PartyEntity party) {
        return party.id().kind() == EntityKind.BODY
                ? things.body(party.id(), party.party().code())
                : Optional.empty();
    }

    @Override
    public Optional<Link> place(PlaceEntity place) {
        return things.place(place.id(), place.name(), place.state());
    }

    @Override
    public Optional<Link> meeting(MeetingEntity meeting) {
        return meeting.name().isEmpty() ? Optional.empty() : things.meeting(meeting.id(), meeting.names());
    }

    @Override
    public Optional<Link> agreement(AgreementEntity agreement) {
        return things.agreement(agreement.id(), List.copyOf(agreement.titles()));
    }
}
