package org.summitgraph.link.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.summitgraph.fact.DateValue;

/**
 * A time in office.
 *
 * @param start empty where not stated
 * @param end empty where no end is known, which does not mean today
 * @param source where the dates are from
 */
public record Term(Office office, Optional<DateValue> start, Optional<DateValue> end, String source) {

    public Term {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a term needs a source: " + office);
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            throw new IllegalArgumentException("a term that ends before it starts: " + office);
        }
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return start.map(DateValue::first).orElse(LocalDate.MIN);
    }

    /** The last day it can mean. */
    public LocalDate last() {
        return end.map(DateValue::last).orElse(LocalDate.MAX);
    }

    /** Whether it can hold on {@code day}, counting {@code slack} more days at either end. */
    public boolean covers(LocalDate day, int slack) {
        boolean begun = start.isEmpty() || !day.isBefore(first().minusDays(slack));
        return begun && (end.isEmpty() || !day.isAfter(last().plusDays(slack)));
    }
}
