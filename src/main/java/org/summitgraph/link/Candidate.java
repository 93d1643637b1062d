package org.summitgraph.link;

import org.summitgraph.gazetteer.Qid;

/**
 * An item that may be meant.
 *
 * @param label its name for people
 * @param score from 0 to 1
 */
public record Candidate(Qid qid, String label, double score) {

    public Candidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score out of [0, 1]: " + score);
        }
    }
}
