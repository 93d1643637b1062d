package org.summitgraph.link;

import java.util.Optional;
import org.summitgraph.resolve.AgreementEntity;
import org.summitgraph.resolve.MeetingEntity;
import org.summitgraph.resolve.PartyEntity;
import org.summitgraph.resolve.PersonEntity;
import org.summitgraph.resolve.PlaceEntity;

/**
 * A source of links beyond the built-in data, asked only for what that leaves without. Empty where the source has nothing to say; what
 * goes wrong in it must not reach the caller as an exception.
 */
public interface MoreSources {

    /** A person, with all that is told of them. */
    Optional<Link> person(PersonEntity person, PersonQuery query);

    Optional<Link> party(PartyEntity party);

    Optional<Link> place(PlaceEntity place);

    Optional<Link> meeting(MeetingEntity meeting);

    Optional<Link> agreement(AgreementEntity agreement);
}
