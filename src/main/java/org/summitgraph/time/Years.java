package org.summitgraph.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** The year that an expression begins with. */
final class Years {

    /** Two groups: a year in full, a relative word. Neither may be there, but then no other year either (每年, 乙巳年). */
    static final String OPTIONAL = "(?:" + TimeWords.YEAR + "的?|" + TimeWords.RELATIVE_YEAR + "的?|(?<!年))";

    /** As {@link #OPTIONAL}, with a year. */
    static final String REQUIRED = "(?:" + TimeWords.YEAR + "|" + TimeWords.RELATIVE_YEAR + ")";

    private Years() {}

    static int number(MatchResult match, int group) {
        return TimeWords.number(match.group(group));
    }

    /** The year that groups 1 (in full) or 2 (今, 去 …) name; empty where neither does, or nothing anchors it. */
    static Optional<Integer> of(MatchResult match, Scene scene) {
        if (match.group(1) != null) {
            return Optional.of(number(match, 1));
        }
        String word = match.group(2);
        if (word == null) {
            return Optional.empty();
        }
        Integer shift = TimeWords.YEARS.get(word);
        if (shift != null) {
            return scene.anchor().year().map(y -> y + shift);
        }
        int later = word.equals("同") ? 0 : 1;
        OptionalInt focus = scene.anchor().focusYear();
        return focus.isPresent() ? Optional.of(focus.getAsInt() + later) : Optional.empty();
    }

    static boolean none(MatchResult match) {
        return match.group(1) == null && match.group(2) == null;
    }
}
