package org.summitgraph.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A state.
 *
 * @param iso ISO 3166-1 alpha-2
 * @param en English label
 * @param abbreviations what stands for the state in 中X and X方; the same one may stand for several states
 * @param capital the capital's name; empty where the state is its capital or the status is contested
 */
public record Country(
        String iso,
        Qid qid,
        String en,
        String zh,
        List<String> otherNames,
        List<String> abbreviations,
        Optional<String> capital,
        Optional<Qid> capitalQid)
        implements Entry {

    public Country {
        if (!iso.matches("[A-Z]{2}") || zh.isBlank() || en.isBlank() || abbreviations.isEmpty()) {
            throw new IllegalArgumentException("not a state: " + iso + ", " + zh);
        }
        otherNames = List.copyOf(otherNames);
        abbreviations = List.copyOf(abbreviations);
    }
}
