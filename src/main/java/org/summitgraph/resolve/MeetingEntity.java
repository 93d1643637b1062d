package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;

/**
 * An occasion on which states or bodies meet.
 *
 * @param name its own name, in the form that says most
 * @param names every form of its name, sorted
 * @param label for people: the name, or who met whom and how
 * @param series what recurs, without edition, such as 中国－中亚峰会
 * @param hostParty the state or body that hosts, where articles name it and not a person
 * @param partOf the summit or visit it belongs to
 */
public record MeetingEntity(
        EntityId id,
        MeetingType type,
        Optional<String> name,
        List<String> names,
        String label,
        Optional<String> series,
        Optional<Integer> edition,
        MeetingStatus status,
        Optional<DateValue> start,
        Optional<DateValue> end,
        Optional<EntityId> place,
        List<Party> parties,
        List<Participation> participants,
        Optional<Party> hostParty,
        Optional<EntityId> partOf,
        List<ReportId> reports)
        implements Entity {

    public MeetingEntity {
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        participants = List.copyOf(participants);
        reports = List.copyOf(reports);
    }

    /** The id of the series it is an edition of. */
    public Optional<EntityId> seriesId() {
        return series.map(name -> EntityId.of(EntityKind.SERIES, List.of(), Surface.key(name)));
    }
}
