package org.summitgraph.link;

import java.util.SortedMap;
import org.summitgraph.gazetteer.Qid;

/** A candidate with its score and what that is made of. */
record Scored(Qid qid, String label, double score, SortedMap<String, Double> features) {}
