package org.summitgraph.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.summitgraph.fact.DateValue;

/**
 * What relative expressions count from, while a text is read from its head to its end.
 *
 * <p>Not thread-safe; one for each article.
 */
final class Anchor {

    /** How far from the day of the report the event it leads with may lie. */
    private static final int NEWS_DAYS = 10;

    /** How many months ahead a day or month without a year and without a word of the future may lie. */
    private static final int AHEAD = 4;

    private final NewsDay news;
    private @Nullable LocalDate focus;
    private @Nullable YearMonth focusMonth;
    private @Nullable Integer focusYear;
    private @Nullable LocalDate lead;

    Anchor(NewsDay news) {
        this.news = news;
    }

    /** The day of the report; empty where only its year is known, or nothing. */
    Optional<LocalDate> news() {
        return news.day();
    }

    /** True where a dateline, not the publication, gives the day of the report. */
    boolean filed() {
        return news.filed();
    }

    Optional<Integer> year() {
        return news.day().map(LocalDate::getYear).or(news::year);
    }

    /** The last day that the text named, for 当天, 次日. */
    Optional<LocalDate> focus() {
        return Optional.ofNullable(focus);
    }

    /** The last month that the text named, for 同月. */
    Optional<YearMonth> focusMonth() {
        return Optional.ofNullable(focusMonth);
    }

    /** The last year that the text named, for 同年, 次年. */
    OptionalInt focusYear() {
        return focusYear == null ? OptionalInt.empty() : OptionalInt.of(focusYear);
    }

    /** The day of the event that the report leads with: what 今天 means in the mouth of its speakers. */
    Optional<LocalDate> lead() {
        return Optional.ofNullable(lead).or(news::day);
    }

    /** Takes note of what the text names. */
    void sees(DateValue value) {
        if (value instanceof DateValue.Day day) {
            focus = day.date();
            focusMonth = YearMonth.from(day.date());
            focusYear = day.date().getYear();
            if (lead == null && isNews(day.date())) {
                lead = day.date();
            }
        } else if (value instanceof DateValue.Month month) {
            focusMonth = month.month();
            focusYear = month.month().getYear();
        } else if (value instanceof DateValue.WholeYear whole) {
            focusYear = whole.year().getValue();
        }
    }

    private boolean isNews(LocalDate day) {
        return news.day().isEmpty()
                || Math.abs(day.toEpochDay() - news.day().get().toEpochDay()) <= NEWS_DAYS;
    }

    /**
     * The day with this month and number that a text without a year means: the next one where the text speaks of the future, else
     * the one between eight months before and four after the report.
     */
    Optional<LocalDate> dayWithoutYear(int month, int day, boolean future) {
        return yearOf(YearMonth.of(2000, month), future).flatMap(year -> day(year, month, day));
    }

    /** As {@link #dayWithoutYear}. */
    Optional<YearMonth> monthWithoutYear(int month, boolean future) {
        return yearOf(YearMonth.of(2000, month), future).map(year -> YearMonth.of(year, month));
    }

    private Optional<Integer> yearOf(YearMonth monthOfAnyYear, boolean future) {
        if (news.day().isEmpty()) {
            return news.year();
        }
        YearMonth now = YearMonth.from(news.day().get());
        YearMonth month = YearMonth.of(now.getYear(), monthOfAnyYear.getMonthValue());
        YearMonth latest = now.plusMonths(future ? 11 : AHEAD - 1);
        if (month.isAfter(latest)) {
            month = month.minusYears(1);
        } else if (!month.plusYears(1).isAfter(latest)) {
            month = month.plusYears(1);
        }
        return Optional.of(month.getYear());
    }

    /** The day with this month and number that is nearest to {@code from}. */
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
     * text speaks of the future. Where the report's day is not known, the day of the month last named.
     */
    Optional<LocalDate> dayOfMonth(int day, boolean future) {
        if (news.day().isEmpty()) {
            return focusMonth().flatMap(month -> day(month, day));
        }
        LocalDate from = news.day().get();
        YearMonth month = YearMonth.from(from);
        if (day > from.getDayOfMonth() + 1 && !future) {
            month = month.minusMonths(1);
        } else if (future && day < from.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return day(month, day);
    }

    static Optional<LocalDate> day(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** Empty where there is no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        return month < 1 || month > 12 ? Optional.empty() : day(YearMonth.of(year, month), day);
    }
}
