package org.summitgraph.extract;

import java.util.List;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;

/** Finds facts that come of meetings, such as what was signed at them. Pure and thread-safe. */
@FunctionalInterface
public interface OutcomeReader<F extends Fact> {

    /**
     * For each article, in the order given, what it states; each list in text order.
     *
     * @param meetings the meetings found in each article
     */
    List<List<Finding<F>>> read(List<ArticleView> unit, List<List<Finding<MeetingFact>>> meetings);
}
