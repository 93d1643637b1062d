package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;

/**
 * A standing institution or arrangement for cooperation.
 *
 * @param name the form that says most
 * @param names every form, sorted
 * @param date of what {@code status} speaks of
 * @param announcedOn when it was announced, proposed or planned
 * @param openedOn when it was founded or unveiled
 * @param announcedAt the meeting at which it was announced or unveiled
 */
public record CentreEntity(
        EntityId id,
        String name,
        List<String> names,
        CentreKind kind,
        Optional<String> field,
        List<Party> parties,
        Optional<EntityId> place,
        CentreStatus status,
        Optional<DateValue> date,
        Optional<DateValue> announcedOn,
        Optional<DateValue> openedOn,
        Optional<EntityId> announcedAt,
        List<ReportId> reports)
        implements Entity {

    public CentreEntity {
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        reports = List.copyOf(reports);
    }

    /** The id of its area of work. */
    public Optional<EntityId> fieldId() {
        return field.map(name -> EntityId.of(EntityKind.FIELD, List.of(), Surface.key(name)));
    }
}
