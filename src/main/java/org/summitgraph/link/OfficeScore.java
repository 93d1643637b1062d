package org.summitgraph.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.fact.Role;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.Term;

/** How well a person's known terms fit the offices in which texts show somebody, from 0 to 1. */
final class OfficeScore {

    private static final Pattern TO_BE = Pattern.compile("候任|当选");
    /** Dates taken from public record are good to the month. */
    private static final int SLACK = 31;

    private static final int BEFORE_OFFICE = 200;
    private static final int CAREER_GAP = 3650;

    private final OfficeMatch match;

    OfficeScore(OfficeMatch match) {
        this.match = match;
    }

    /** A score and what it is made of. */
    record Fit(double office, double date) {

        double score() {
            return office * date;
        }
    }

    /**
     * The best fit of the terms to one holding.
     *
     * @param terms the person's terms in the state or body in question
     * @param name how well the name fits
     */
    Fit of(Holding holding, List<Term> terms, KnownPerson person, double name) {
        Fit career = new Fit(match.other(holding, person, name), career(person, holding.to()));
        return terms.stream()
                .map(term -> new Fit(match.of(term.office(), holding, person, name), date(term, holding)))
                .max(Comparator.comparingDouble(Fit::score).thenComparingDouble(Fit::office))
                .filter(fit -> fit.score() >= career.score())
                .orElse(career);
    }

    /** How well a day fits the person's time in offices: within it, soon after, or neither. */
    double career(KnownPerson person, Optional<LocalDate> day) {
        if (day.isEmpty() || person.terms().isEmpty()) {
            return 0.7;
        }
        LocalDate first = person.terms().stream()
                .map(Term::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = person.terms().stream()
                .map(Term::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!first.equals(LocalDate.MIN) && day.get().isBefore(first)) {
            return day.get().isBefore(first.minusDays(CAREER_GAP)) ? 0.15 : 0.6;
        }
        if (last.equals(LocalDate.MAX) || !day.get().isAfter(last)) {
            return 1;
        }
        return day.get().isAfter(last.plusDays(CAREER_GAP)) ? 0.3 : 0.9;
    }

    private static double date(Term term, Holding holding) {
        if (holding.from().isEmpty()) {
            return 0.7;
        }
        LocalDate from = holding.from().get();
        LocalDate to = holding.to().orElse(from);
        if (holding.role() == Role.FORMER) {
            return to.isBefore(term.first()) ? 0.15 : to.isAfter(term.last()) ? 1 : 0.6;
        }
        if (TO_BE.matcher(holding.office()).find()) {
            return term.covers(from, BEFORE_OFFICE) ? 1 : 0.15;
        }
        if (term.covers(from, 0) && term.covers(to, 0)) {
            return term.start().isEmpty() ? 0.8 : 1;
        }
        if (term.covers(from, SLACK) && term.covers(to, SLACK)) {
            return 0.6;
        }
        return term.covers(from, 0) || term.covers(to, 0) ? 0.4 : 0.15;
    }
}
