package org.summitgraph.link;

import org.summitgraph.resolve.EntityId;

/**
 * No item is named.
 *
 * @param reason why, one line
 */
public record Unlinked(EntityId item, String reason) implements Link {

    public Unlinked {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an entity without link needs a reason: " + item);
        }
    }
}
