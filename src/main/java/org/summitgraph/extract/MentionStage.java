package org.summitgraph.extract;

import java.util.List;
import org.summitgraph.extract.mention.Mentions;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.time.TimeMention;

/** Finds what the articles of a unit mention. Pure and thread-safe. */
@FunctionalInterface
public interface MentionStage {

    /** For each article, in the order given. */
    List<Mentions> read(List<Analysis> unit, List<List<TimeMention>> times);
}
