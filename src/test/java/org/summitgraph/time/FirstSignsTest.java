package org.summitgraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class FirstSignsTest {

    /** Tries every pair of characters that a pattern might begin with: a new rule that begins otherwise fails here. */
    @Test
    void noRuleBeginsWithAPairThatIsPassedOver() {
        Set<String> lost = new TreeSet<>();
        char[] alphabet = TimeRules.alphabet();
        for (TimeRule rule : TimeRules.ALL) {
            for (char first : alphabet) {
                if (!accepts(rule, String.valueOf(first))) {
                    continue;
                }
                for (char second : alphabet) {
                    String pair = "" + first + second;
                    if (!FirstSigns.mayGoOn(pair, 0) && accepts(rule, pair)) {
                        lost.add(pair);
                    }
                }
            }
        }
        assertEquals(Set.of(), lost);
    }

    private static boolean accepts(TimeRule rule, String start) {
        Matcher matcher = rule.pattern().matcher(start);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
