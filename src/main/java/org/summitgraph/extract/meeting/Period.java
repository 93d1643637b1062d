package org.summitgraph.extract.meeting;

import java.util.Optional;
import org.summitgraph.fact.DateValue;

/** From when to when, as far as a text tells. */
record Period(Optional<DateValue> start, Optional<DateValue> end) {

    static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    /** The two ends of an interval, or a single value. */
    static Period of(Optional<DateValue> value) {
        if (value.isPresent() && value.get() instanceof DateValue.Interval interval) {
            return new Period(Optional.of(interval.from()), Optional.of(interval.to()));
        }
        return new Period(value, Optional.empty());
    }

    /** Some day of the month in which the value lies or begins. */
    static Period within(Optional<DateValue> value) {
        return new Period(value.map(Period::from).map(Period::month), Optional.empty());
    }

    private static DateValue from(DateValue date) {
        return date instanceof DateValue.Interval interval ? interval.from() : date;
    }

    /** A day's month; other values as they are. */
    private static DateValue month(DateValue date) {
        return date instanceof DateValue.Day day
                ? DateValue.month(day.date().getYear(), day.date().getMonthValue())
                : date;
    }

    /** This period, begun on the more precise of the two days. */
    Period refinedBy(Period other) {
        boolean finer = other.start.isPresent()
                && (start.isEmpty()
                        || (other.start.get().within(start.get())
                                && !start.get().within(other.start.get())));
        return new Period(finer ? other.start : start, end.or(other::end));
    }
}
