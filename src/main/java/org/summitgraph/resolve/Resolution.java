package org.summitgraph.resolve;

import java.util.List;
import java.util.NavigableMap;

/**
 * All entities that articles report on, and which report speaks of which. All lists sorted by id.
 *
 * @param about the entity of each report; reports of dates have none
 */
public record Resolution(
        List<PersonEntity> people,
        List<PostEntity> posts,
        List<TenureEntity> tenures,
        List<PartyEntity> parties,
        List<PlaceEntity> places,
        List<MeetingEntity> meetings,
        List<AgreementEntity> agreements,
        List<CentreEntity> centres,
        List<Conflict> conflicts,
        NavigableMap<ReportId, EntityId> about) {

    public Resolution {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        tenures = List.copyOf(tenures);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        meetings = List.copyOf(meetings);
        agreements = List.copyOf(agreements);
        centres = List.copyOf(centres);
        conflicts = List.copyOf(conflicts);
    }
}
