package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;

/**
 * An instrument or a bundle of instruments.
 *
 * @param title the form that says most
 * @param titles every form, sorted
 * @param concludedAt the meeting at which it was concluded
 */
public record AgreementEntity(
        EntityId id,
        String title,
        List<String> titles,
        AgreementKind kind,
        List<Party> parties,
        Optional<DateValue> date,
        AgreementStatus status,
        Optional<Integer> count,
        Optional<EntityId> place,
        Optional<EntityId> concludedAt,
        List<ReportId> reports)
        implements Entity {

    public AgreementEntity {
        titles = List.copyOf(titles);
        parties = List.copyOf(parties);
        reports = List.copyOf(reports);
    }
}
