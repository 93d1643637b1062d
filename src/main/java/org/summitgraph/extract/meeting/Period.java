package org.summitgraph.extract.meeting;

import java.util.Optional;
import org.summitgraph.fact.DateValue;

/** From when to when, as far as a text tells. */
record Period(Optional<DateValue> start, Optional<DateValue> end) {

    /** The two ends of an interval, or a single value. */
    static Period of(Optional<DateValue> value) {
        if (value.isPresent() && value.get() instanceof DateValue.Interval interval) {
            return new Period(Optional.of(interval.from()), Optional.of(interval.to()));
        }
        return new Period(value, Optional.empty());
    }
}
