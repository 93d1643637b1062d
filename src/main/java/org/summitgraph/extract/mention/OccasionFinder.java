package org.summitgraph.extract.mention;

import java.util.List;
import org.summitgraph.nlp.Analysis;

/** Finds the names of occasions in the articles of a unit. Pure and thread-safe. */
@FunctionalInterface
public interface OccasionFinder {

    /**
     * For each article, in the order given, its occasions in text order.
     *
     * @param parties the states and bodies mentioned in each article
     * @param places the places mentioned in each article
     */
    List<List<OccasionMention>> find(
            List<Analysis> unit, List<List<PartyMention>> parties, List<List<PlaceMention>> places);
}
