package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.Party;

/**
 * A person.
 *
 * @param name the shortest form that articles use
 * @param names every form, sorted, {@code name} included
 * @param of the state or body of the person's offices; empty for people without a known office
 */
public record PersonEntity(EntityId id, String name, List<String> names, Optional<Party> of, List<ReportId> reports)
        implements Entity {

    public PersonEntity {
        names = List.copyOf(names);
        reports = List.copyOf(reports);
    }
}
