package org.summitgraph.link;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.resolve.EntityId;

/**
 * An entity is this Wikidata item.
 *
 * @param confidence estimated probability that the link is right, above 0, at most 1
 * @param method how it was found, a plain word such as {@code authority}, {@code dump} or {@code reconciliation}
 * @param features what the score was made of, name to value
 */
public record Linked(EntityId item, Qid qid, double confidence, String method, SortedMap<String, Double> features)
        implements Link {

    /** From this confidence on two things may be called the same; below it they are close. */
    public static final double CERTAIN = 0.95;

    public Linked {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of (0, 1]: " + confidence);
        }
        features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }

    public boolean certain() {
        return confidence >= CERTAIN;
    }
}
