package org.summitgraph.pipeline;

import java.util.List;
import org.summitgraph.corpus.SourceUnit;
import org.summitgraph.fact.ArticleFacts;

/**
 * A unit that has been read, and the facts of its articles.
 *
 * @param facts one for each article of the unit, in its order
 */
public record UnitFacts(SourceUnit unit, List<ArticleFacts> facts) {

    public UnitFacts {
        facts = List.copyOf(facts);
        if (facts.size() != unit.articles().size()) {
            throw new IllegalArgumentException(
                    facts.size() + " lists of facts for " + unit.articles().size() + " articles of " + unit.location());
        }
    }
}
