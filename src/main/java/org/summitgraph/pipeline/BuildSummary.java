package org.summitgraph.pipeline;

import java.util.List;
import org.summitgraph.validate.Violation;

/**
 * What a build did.
 *
 * @param read inputs read in this run
 * @param unchanged inputs that the store holds as they are
 * @param removed inputs the store held that are no longer there
 * @param violations what was put into quarantine, and why
 */
public record BuildSummary(int read, int unchanged, int removed, List<Violation> violations) {

    public BuildSummary {
        violations = List.copyOf(violations);
    }
}
