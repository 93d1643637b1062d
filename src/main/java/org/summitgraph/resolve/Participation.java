package org.summitgraph.resolve;

import java.util.Optional;
import org.summitgraph.fact.Party;

/**
 * A person at a meeting.
 *
 * @param post the post the person held that day, as far as the articles on the meeting tell
 * @param represents the state or body the person spoke for
 * @param host whether the person chaired or hosted the meeting
 */
public record Participation(EntityId person, Optional<EntityId> post, Optional<Party> represents, boolean host) {}
