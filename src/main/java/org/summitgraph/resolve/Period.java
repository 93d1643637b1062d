package org.summitgraph.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.summitgraph.fact.DateValue;

/** From the first to the last day that something may have happened, inclusive; {@code precision} 0 for days, 1 months, 2 years, 3 unknown. */
record Period(LocalDate first, LocalDate last, int precision) {

    private static final Period UNKNOWN = new Period(LocalDate.MIN, LocalDate.MAX, 3);

    static Period of(Optional<DateValue> start, Optional<DateValue> end) {
        if (start.isEmpty()) {
            return UNKNOWN;
        }
        DateValue from = start.get();
        LocalDate last =
                end.filter(e -> !e.last().isBefore(from.last())).orElse(from).last();
        return new Period(from.first(), last, precision(from));
    }

    static int precision(DateValue value) {
        if (value instanceof DateValue.Day) {
            return 0;
        }
        if (value instanceof DateValue.Month) {
            return 1;
        }
        return value instanceof DateValue.Interval interval ? precision(interval.from()) : 2;
    }

    boolean known() {
        return precision < 3;
    }

    boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether the two are as precise and the same, for days: whether they share one. */
    boolean same(Period other) {
        if (!known() || precision != other.precision) {
            return false;
        }
        return precision == 0 ? overlaps(other) : first.equals(other.first);
    }

    /** {@code 2025}, for blocking; empty where unknown. */
    String year() {
        return known() ? Integer.toString(first.getYear()) : "";
    }
}
