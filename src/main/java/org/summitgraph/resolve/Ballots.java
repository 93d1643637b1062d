package org.summitgraph.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Fact;

/** Ballots about dates and places. */
final class Ballots {

    private Ballots() {}

    static <T, F extends Fact> Ballot<DateValue> ofDates(
            Collection<T> tellers, Function<T, Report<F>> report, Function<F, Optional<DateValue>> date) {
        Ballot<DateValue> ballot = new Ballot<>(DateValue::edtf, DateValue::compatible, v -> -Period.precision(v));
        for (T teller : tellers) {
            Report<F> told = report.apply(teller);
            date.apply(told.fact())
                    .ifPresent(value -> ballot.add(value, told.article().id()));
        }
        return ballot;
    }

    static <T, F extends Fact> Ballot<String> ofPlaces(
            Collection<T> tellers,
            Function<T, Report<F>> report,
            Function<F, Optional<String>> place,
            Places places,
            Background background) {
        Ballot<String> ballot = new Ballot<>(p -> p, places::compatible, places::precision);
        for (T teller : tellers) {
            Report<F> told = report.apply(teller);
            place.apply(told.fact())
                    .map(background::simplified)
                    .ifPresent(p -> ballot.add(p, told.article().id()));
        }
        return ballot;
    }
}
