package org.summitgraph.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.fact.Role;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.Term;

/** How well a person's known terms fit the offices in which texts show somebody, from 0 to 1. */
final class OfficeScore {

    private static final Pattern TO_BE = Pattern.compile("候任|当选");
    private static final Pattern LOW = Pattern.compile("副|助理|司长|局长|处长|厅长|代表");
    /** Dates taken from public record are good to the month. */
    private static final int SLACK = 31;

    private static final int BEFORE_OFFICE = 200;
    private static final int CAREER_GAP = 3650;

    private final OfficeWords words;

    OfficeScore(OfficeWords words) {
        this.words = words;
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
     */
    Fit of(Holding holding, List<Term> terms, KnownPerson person) {
        Fit career = new Fit(otherOffice(holding, person), career(person, holding.to()));
        return terms.stream()
                .map(term -> new Fit(office(term, holding, person), date(term, holding)))
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

    /** Whether an office is one below those of states, such as 县长: people of state offices do not hold it. */
    private boolean local(Holding holding) {
        List<OfficeWords.Sense> senses = words.senses(holding.office());
        return !senses.isEmpty() && senses.stream().allMatch(OfficeWords.Sense::local);
    }

    /** An office that the person is not known for: many bear a Chinese name, few one with given and family name in transcription. */
    private double otherOffice(Holding holding, KnownPerson person) {
        if (local(holding)) {
            return 0.1;
        }
        boolean leader = holding.role() == Role.HEAD_OF_STATE || holding.role() == Role.HEAD_OF_GOVERNMENT;
        if (leader) {
            return 0.3;
        }
        boolean parted = NameKey.parts(person.label()).size() > 1;
        boolean known = !words.senses(holding.office()).isEmpty();
        if (!parted && (!known || LOW.matcher(holding.office()).find())) {
            return 0.3;
        }
        return known ? 0.6 : 0.65;
    }

    private double office(Term term, Holding holding, KnownPerson person) {
        boolean same = holding.role().code().equals(term.office().kind().cell());
        boolean meant = words.senses(holding.office()).stream().anyMatch(sense -> sense.means(term.office()));
        return same || meant ? 1 : otherOffice(holding, person);
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
