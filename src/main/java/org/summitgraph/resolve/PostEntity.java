package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;

/**
 * An office of a state or body, whoever holds it.
 *
 * @param office the office words, country and name left out
 */
public record PostEntity(EntityId id, Role role, String office, Optional<Party> of, List<ReportId> reports)
        implements Entity {

    public PostEntity {
        reports = List.copyOf(reports);
    }
}
