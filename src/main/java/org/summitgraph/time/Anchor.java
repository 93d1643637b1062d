package org.summitgraph.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What relative expressions count from, while a text is read from its head to its end.
 *
 * <p>Not thread-safe; one for each article.
 */
final class Anchor {

    private final Optional<LocalDate> news;
    private Optional<LocalDate> focus = Optional.empty();
    private Optional<LocalDate> lead = Optional.empty();

    /** @param news the day of the report: its dateline's day, else its publication day; empty where not even the year is known */
    Anchor(Optional<LocalDate> news) {
        this.news = news;
    }

    Optional<LocalDate> news() {
        return news;
    }

    /** The last day that the text named, for 当天, 次日. */
    Optional<LocalDate> focus() {
        return focus;
    }

    /** The day of the event that the report leads with: what 今天 means in the mouth of its speakers. */
    Optional<LocalDate> lead() {
        return lead.or(() -> news);
    }

    /** Takes note of a day that the text names. */
    void sees(LocalDate day) {
        focus = Optional.of(day);
        if (lead.isEmpty()) {
            lead = Optional.of(day);
        }
    }

    Optional<Integer> year() {
        return news.map(LocalDate::getYear);
    }

    /** The day with this month and day that is nearest to the day of the report. */
    Optional<LocalDate> nearest(int month, int day) {
        return news.flatMap(from -> nearest(from, month, day));
    }

    static Optional<LocalDate> nearest(LocalDate from, int month, int day) {
        Optional<LocalDate> best = Optional.empty();
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            Optional<LocalDate> candidate = day(year, month, day);
            if (candidate.isPresent()
                    && (best.isEmpty() || distance(from, candidate.get()) < distance(from, best.get()))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /**
     * The day with this number that a text without a month means: the last one up to the report's day, or the next one where the
     * text speaks of the future.
     */
    Optional<LocalDate> dayOfMonth(int day, boolean future) {
        if (news.isEmpty() || day < 1 || day > 31) {
            return Optional.empty();
        }
        LocalDate from = news.get();
        LocalDate month = from.withDayOfMonth(1);
        boolean later = day > from.getDayOfMonth() + 1;
        if (later && !future) {
            month = month.minusMonths(1);
        } else if (future && day < from.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return day(month.getYear(), month.getMonthValue(), day);
    }

    /** Empty where there is no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> atYear(MonthDay day, int year) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
}
