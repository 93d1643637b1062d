package org.summitgraph.rdf;

import java.util.Optional;
import org.summitgraph.fact.DateValue;

/** When something was, in the forms that sort and compare. */
record Period(DateValue value) {

    /** From {@code start} to {@code end}, as far as known; empty without start. */
    static Optional<Period> of(Optional<DateValue> start, Optional<DateValue> end) {
        return start.map(from -> new Period(end.filter(to -> !to.last().isBefore(from.last()))
                .filter(to -> !to.equals(from))
                .<DateValue>map(to -> new DateValue.Interval(first(from), last(to)))
                .orElse(from)));
    }

    boolean isInterval() {
        return value instanceof DateValue.Interval;
    }

    void write(Statements about) {
        about.text(Sg.EDTF, value.edtf())
                .add(Sg.EARLIEST, Literals.day(value.first()))
                .add(Sg.LATEST, Literals.day(value.last()));
    }

    private static DateValue first(DateValue value) {
        return value instanceof DateValue.Interval interval ? interval.from() : value;
    }

    private static DateValue last(DateValue value) {
        return value instanceof DateValue.Interval interval ? interval.to() : value;
    }
}
