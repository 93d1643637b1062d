package org.summitgraph.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.text.Dateline;

/**
 * When a report was written.
 *
 * @param day empty where nothing tells it
 * @param filed true where a dateline gives the day, its own or that of its neighbours on the page
 * @param year the year where no day is known
 */
record NewsDay(Optional<LocalDate> day, boolean filed, Optional<Integer> year) {

    /** The dateline's day; else the day of publication; else the last day of a dateline in the unit; else the unit's year. */
    static NewsDay of(Analysis analysis, List<Analysis> unit, Optional<Integer> year) {
        Optional<LocalDate> published = analysis.article().published();
        Optional<LocalDate> own = datelineDays(analysis).stream()
                .findFirst()
                .flatMap(day -> published.isPresent()
                        ? Anchor.nearest(published.get(), day.getMonthValue(), day.getDayOfMonth())
                        : year.flatMap(y -> inYear(day, y)));
        if (own.isPresent()) {
            return new NewsDay(own, true, year);
        }
        if (published.isPresent()) {
            return new NewsDay(published, false, year);
        }
        Optional<LocalDate> neighbours = unit.stream()
                .flatMap(a -> datelineDays(a).stream())
                .max(Comparator.naturalOrder())
                .flatMap(day -> year.flatMap(y -> inYear(day, y)));
        return new NewsDay(neighbours, true, year);
    }

    private static List<MonthDay> datelineDays(Analysis analysis) {
        return analysis.article().datelines().stream()
                .map(Dateline::day)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> inYear(MonthDay day, int year) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
}
