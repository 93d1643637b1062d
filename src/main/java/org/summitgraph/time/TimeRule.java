package org.summitgraph.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.RuleId;

/**
 * One form of date expression.
 *
 * @param id its name, as evidence shows it
 * @param pattern the whole expression; groups are the production's own
 * @param production what a match denotes; empty where it turns out to be no date, or nothing anchors it
 */
record TimeRule(RuleId id, Pattern pattern, Production production) {

    static TimeRule of(String name, String pattern, Production production) {
        return new TimeRule(new RuleId("time/" + name), Pattern.compile(pattern), production);
    }

    /** From the words to a value. */
    @FunctionalInterface
    interface Production {
        Optional<Reading> read(MatchResult match, Scene scene);
    }

    /** A value, whether an anchor was needed for it, and what else it may mean. */
    record Reading(DateValue value, boolean inferred, List<DateValue> alternatives) {

        static Optional<Reading> stated(DateValue value) {
            return Optional.of(new Reading(value, false, List.of()));
        }

        static Optional<Reading> inferred(DateValue value, DateValue... alternatives) {
            return Optional.of(new Reading(value, true, List.of(alternatives)));
        }

        /** Empty where {@code to} comes before {@code from}. */
        static Optional<Reading> interval(DateValue from, DateValue to, boolean inferred) {
            return from.first().isAfter(to.first())
                    ? Optional.empty()
                    : Optional.of(new Reading(new DateValue.Interval(from, to), inferred, List.of()));
        }
    }
}
