package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out a report that the page prints twice: nearly everything of the shorter one stands in the longer. */
final class Repetitions {

    private static final int SHINGLE = 12;
    private static final double SAME = 0.85;
    private static final int FEWEST = 8;

    private Repetitions() {}

    static List<Draft> without(List<Draft> drafts) {
        List<Draft> longestFirst = new ArrayList<>(drafts);
        longestFirst.sort(Comparator.comparingInt((Draft d) -> -d.bodyText().length()));
        Map<Long, Integer> seenIn = new HashMap<>();
        Set<Draft> repeated = new HashSet<>();
        for (int i = 0; i < longestFirst.size(); i++) {
            List<Long> shingles = shingles(letters(longestFirst.get(i).bodyText()));
            if (isRepeated(shingles, seenIn)) {
                repeated.add(longestFirst.get(i));
            } else {
                for (Long shingle : shingles) {
                    seenIn.putIfAbsent(shingle, i);
                }
            }
        }
        return drafts.stream().filter(draft -> !repeated.contains(draft)).toList();
    }

    private static boolean isRepeated(List<Long> shingles, Map<Long, Integer> seenIn) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Long shingle : shingles) {
            Integer in = seenIn.get(shingle);
            if (in != null) {
                shared.merge(in, 1, Integer::sum);
            }
        }
        int most = shared.values().stream().mapToInt(n -> n).max().orElse(0);
        return shingles.size() >= FEWEST && most >= shingles.size() * SAME;
    }

    /** Numbers for the stretches of twelve characters; one in four, chosen by its characters, stands for all. */
    private static List<Long> shingles(String text) {
        List<Long> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            long hash = 7;
            for (int k = i; k < i + SHINGLE; k++) {
                hash = hash * 1_000_003L + text.charAt(k);
            }
            if ((hash ^ (hash >>> 17)) % 4 == 0) {
                shingles.add(hash);
            }
        }
        return shingles;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
