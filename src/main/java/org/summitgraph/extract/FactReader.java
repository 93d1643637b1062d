package org.summitgraph.extract;

import java.util.List;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.Finding;

/** Finds the facts of one kind in the articles of a unit. Pure and thread-safe. */
@FunctionalInterface
public interface FactReader<F extends Fact> {

    /** For each article, in the order given, what it states; each list in text order. */
    List<List<Finding<F>>> read(List<ArticleView> unit);
}
