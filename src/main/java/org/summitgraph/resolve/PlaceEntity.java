package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.Party;

/**
 * A place where something happened or has its seat.
 *
 * @param state the state that it is or lies in, if known
 */
public record PlaceEntity(EntityId id, String name, Optional<Party> state) implements Entity {

    @Override
    public List<ReportId> reports() {
        return List.of();
    }

    /** The id of the place that articles call {@code name}. */
    public static EntityId idOf(String name) {
        return EntityId.of(EntityKind.PLACE, List.of(), Surface.key(name));
    }
}
