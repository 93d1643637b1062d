package org.summitgraph.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitgraph.resolve.EntityId;

/**
 * One, several or none of the candidates. A link needs a score of its own and a good lead: a wrong link spreads, a missing one can be
 * added.
 *
 * @param method the word for where candidates come from
 */
record Decision(String method) {

    static final double ENOUGH = 0.5;
    private static final double ALL_FITS = 0.8;
    private static final double WORTH_NAMING = 0.2;
    private static final double RIVAL = 0.75;

    Link of(EntityId item, List<Scored> candidates, String none) {
        List<Scored> ranked = candidates.stream()
                .filter(candidate -> candidate.score() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(Scored::qid))
                .toList();
        if (ranked.isEmpty()) {
            return new Unlinked(
                    item, candidates.isEmpty() ? none : "people of this name do not fit by office and date");
        }
        Scored best = ranked.get(0);
        double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        if (best.score() >= ENOUGH && second < RIVAL * best.score()) {
            return linked(item, best, second);
        }
        if (ranked.size() > 1) {
            return new Ambiguous(
                    item,
                    ranked.stream()
                            .limit(Ambiguous.MOST)
                            .map(Decision::candidate)
                            .toList(),
                    "several people fit by name; office, date or given name would decide");
        }
        return new Unlinked(
                item,
                String.format(
                        Locale.ROOT, "only %s (%s) bears the name, and fits too little", best.label(), best.qid()));
    }

    private Linked linked(EntityId item, Scored best, double second) {
        SortedMap<String, Double> features = new TreeMap<>(best.features());
        features.put("rival", rounded(second));
        double confidence = confidence(best.score()) - 0.03 * second;
        features.replaceAll((name, value) -> rounded(value));
        return new Linked(item, best.qid(), rounded(confidence), method, features);
    }

    /** From 0.75 for a bare link to 0.95 where all fits and the name is the short one of news, 0.99 where it is the whole one. */
    private static double confidence(double score) {
        return score < ALL_FITS
                ? 0.75 + 0.2 * (score - ENOUGH) / (ALL_FITS - ENOUGH)
                : 0.95 + 0.04 * (Math.min(1, score) - ALL_FITS) / (1 - ALL_FITS);
    }

    private static Candidate candidate(Scored scored) {
        return new Candidate(scored.qid(), scored.label(), rounded(Math.min(1, scored.score())));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
