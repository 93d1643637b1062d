package org.summitgraph.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All rules, found by the character that an expression may begin with. Immutable. */
final class TimeRules {

    static final List<TimeRule> ALL = Stream.of(
                    DayRules.ALL, MonthRules.ALL, YearRules.ALL, DayWordRules.ALL, CountedRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** By character; empty where none begins with it. */
    private static final int[][] BY_START = index();

    /** What a rule's pattern matched. */
    record Found(MatchResult match, TimeRule rule) {

        int start() {
            return match.start();
        }

        int length() {
            return match.end() - match.start();
        }
    }

    private TimeRules() {}

    /** All matches, by start; few characters begin a date expression, so most are passed over without a look. */
    static List<Found> matches(String text) {
        List<Matcher> matchers = ALL.stream()
                .map(rule ->
                        rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int[] rules = BY_START[text.charAt(i)];
            if (rules.length == 0 || !FirstSigns.mayGoOn(text, i)) {
                continue;
            }
            for (int rule : rules) {
                Matcher matcher = matchers.get(rule).region(i, text.length());
                if (matcher.lookingAt()) {
                    found.add(new Found(matcher.toMatchResult(), ALL.get(rule)));
                }
            }
        }
        return found;
    }

    /** For each character that stands in a pattern, the rules whose matches may begin with it. */
    private static int[][] index() {
        int[][] index = new int[Character.MAX_VALUE + 1][];
        Arrays.fill(index, new int[0]);
        for (char c : alphabet()) {
            index[c] = IntStream.range(0, ALL.size())
                    .filter(i -> mayBegin(ALL.get(i), c))
                    .toArray();
        }
        return index;
    }

    /** The characters that stand in patterns, and all digits. */
    static char[] alphabet() {
        StringBuilder signs = new StringBuilder("0123456789０１２３４５６７８９");
        ALL.forEach(rule -> signs.append(rule.pattern().pattern()));
        StringBuilder distinct = new StringBuilder();
        signs.chars().distinct().forEach(c -> distinct.append((char) c));
        return distinct.toString().toCharArray();
    }

    /** A pattern that reads on past a single character accepts that character as its first. */
    private static boolean mayBegin(TimeRule rule, char c) {
        Matcher matcher = rule.pattern().matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
