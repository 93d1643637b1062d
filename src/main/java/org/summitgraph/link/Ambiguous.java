package org.summitgraph.link;

import java.util.List;
import org.summitgraph.resolve.EntityId;

/**
 * Several Wikidata items may be meant.
 *
 * @param candidates two to five, best first
 * @param reason what would be needed to decide, one line
 */
public record Ambiguous(EntityId item, List<Candidate> candidates, String reason) implements Link {

    static final int MOST = 5;

    public Ambiguous {
        candidates = List.copyOf(candidates);
        if (candidates.size() < 2 || candidates.size() > MOST) {
            throw new IllegalArgumentException("two to five candidates, not " + candidates.size());
        }
    }
}
