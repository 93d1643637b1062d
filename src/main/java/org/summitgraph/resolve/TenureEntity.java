package org.summitgraph.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in a post, as far as the articles show it.
 *
 * @param from the earliest day on which an article shows the person in the post
 * @param to the latest such day
 */
public record TenureEntity(
        EntityId id,
        EntityId person,
        EntityId post,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<ReportId> reports)
        implements Entity {

    public TenureEntity {
        reports = List.copyOf(reports);
    }
}
