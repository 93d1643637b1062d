package org.summitgraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which fact found is which annotated one: one to one, the most alike first, of equals the first annotated, then the first found.
 *
 * @param byGold index of an annotated fact to index of the found one
 * @param repeated indices of facts found again in another article of the file; they do not count
 */
record FactAlignment(Map<Integer, Integer> byGold, Set<Integer> repeated) {

    /** A fact found, with the number of its article. */
    record Found(int article, FactView fact) {}

    private record Pair(double similarity, int gold, int found) {}

    static FactAlignment of(FactType type, List<FactView> gold, List<Found> found) {
        List<Pair> pairs = pairs(type, gold, found);
        Map<Integer, Integer> byGold = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!byGold.containsKey(pair.gold()) && !taken.contains(pair.found())) {
                byGold.put(pair.gold(), pair.found());
                taken.add(pair.found());
            }
        }
        Set<Integer> repeated = new HashSet<>();
        for (Pair pair : pairs) {
            Integer partner = byGold.get(pair.gold());
            if (!taken.contains(pair.found())
                    && partner != null
                    && found.get(pair.found()).article() != found.get(partner).article()) {
                repeated.add(pair.found());
            }
        }
        return new FactAlignment(byGold, repeated);
    }

    private static List<Pair> pairs(FactType type, List<FactView> gold, List<Found> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                OptionalDouble similarity =
                        type.similarity(gold.get(g), found.get(f).fact());
                if (similarity.isPresent()) {
                    pairs.add(new Pair(similarity.getAsDouble(), g, f));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.similarity())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return pairs;
    }

    /** True for a fact found that is neither aligned nor a repetition. */
    boolean isFalseAlarm(int found) {
        return !byGold.containsValue(found) && !repeated.contains(found);
    }
}
