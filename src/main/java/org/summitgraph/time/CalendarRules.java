package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.DAY;
import static org.summitgraph.time.TimeWords.DAY_NUMBER;
import static org.summitgraph.time.TimeWords.LOCAL;
import static org.summitgraph.time.TimeWords.MONTH;
import static org.summitgraph.time.TimeWords.PART;
import static org.summitgraph.time.TimeWords.RELATIVE_YEAR;
import static org.summitgraph.time.TimeWords.TO;
import static org.summitgraph.time.TimeWords.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;
import org.summitgraph.time.TimeRule.Scene;

/** Days, months and years by their numbers: 6月17日下午, 5月16日至19日, 去年10月, 2025至2026年. */
final class CalendarRules {

    private static final String IN_YEAR = "(?:" + YEAR + "|" + RELATIVE_YEAR + ")?";
    private static final String PART_OF_MONTH = "(?:份)?(?:初|上旬|中旬|下旬|底|末(?!端))?";
    private static final String BARE_DAY =
            "(?<![0-9０-９.．月年第十百一二三四五六七八九])([12][0-9]|3[01]|0?[1-9]|[１２][０-９]|３[０１]|[１-９])";
    private static final String DAY_WORD = "(?:日(?!报|本|元|内瓦|前夕|常|益|程|游|线|均|活)|号(?=晚|上午|下午|称|说|表示|在|举行|宣布|发))";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "day-range",
                    LOCAL + IN_YEAR + MONTH + DAY_NUMBER + "日?" + PART + TO + "(?:" + YEAR + ")?(?:" + MONTH + ")?"
                            + DAY + PART,
                    CalendarRules::dayRange),
            TimeRule.of("day", LOCAL + IN_YEAR + MONTH + DAY + PART, CalendarRules::day),
            TimeRule.of(
                    "bare-day-range",
                    LOCAL + BARE_DAY + "日?" + TO + BARE_DAY + DAY_WORD + PART,
                    CalendarRules::bareDayRange),
            TimeRule.of(
                    "bare-day",
                    LOCAL + "(?:(本月|当月|上月|上个月|下月|下个月)([12][0-9]|3[01]|0?[1-9])|" + BARE_DAY + ")" + DAY_WORD + PART,
                    CalendarRules::bareDay),
            TimeRule.of(
                    "month-range",
                    IN_YEAR + monthNumber() + "月?" + TO + monthNumber() + "月(?:份)?",
                    CalendarRules::monthRange),
            TimeRule.of("month", LOCAL + IN_YEAR + MONTH + PART_OF_MONTH, CalendarRules::month),
            TimeRule.of("relative-month", "(本月|上月|上个月|下月|下个月)(?!刊)(?:初|上旬|中旬|下旬|底|末)?", CalendarRules::relativeMonth),
            TimeRule.of(
                    "year-range",
                    "(?<![0-9０-９])([12][0-9]{3})年?" + TO + "([12][0-9]{3})年",
                    (m, s) -> interval(DateValue.year(number(m, 1)), DateValue.year(number(m, 2)), false)));

    private CalendarRules() {}

    private static String monthNumber() {
        return "(?<![0-9.])(1[0-2]|[1-9])";
    }

    private static int number(MatchResult match, int group) {
        return TimeWords.number(match.group(group));
    }

    /** The year that groups {@code year} (in full) or {@code relative} (今, 去 …) name. */
    static Optional<Integer> yearOf(MatchResult match, int year, int relative, Scene scene) {
        if (match.group(year) != null) {
            return Optional.of(number(match, year));
        }
        String word = match.group(relative);
        if (word == null) {
            return Optional.empty();
        }
        Integer shift = TimeWords.YEARS.get(word);
        if (shift != null) {
            return scene.anchor().year().map(y -> y + shift);
        }
        int later = word.equals("同") ? 0 : 1;
        return scene.anchor().focus().map(day -> day.getYear() + later);
    }

    private static boolean namesNoYear(MatchResult match) {
        return match.group(1) == null && match.group(2) == null;
    }

    private static Optional<LocalDate> dayOf(MatchResult match, int month, int day, Scene scene) {
        if (namesNoYear(match)) {
            return scene.anchor().nearest(month, day);
        }
        return yearOf(match, 1, 2, scene).flatMap(year -> Anchor.day(year, month, day));
    }

    private static Optional<Reading> day(MatchResult match, Scene scene) {
        boolean inferred = match.group(1) == null;
        return dayOf(match, number(match, 3), number(match, 4), scene)
                .map(date -> new Reading(DateValue.day(date), inferred, List.of()));
    }

    private static Optional<Reading> dayRange(MatchResult match, Scene scene) {
        Optional<LocalDate> from = dayOf(match, number(match, 3), number(match, 4), scene);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int month = match.group(6) == null ? from.get().getMonthValue() : number(match, 6);
        int year = match.group(5) != null
                ? number(match, 5)
                : from.get().getYear() + (month < from.get().getMonthValue() ? 1 : 0);
        return Anchor.day(year, month, number(match, 7))
                .flatMap(to -> interval(DateValue.day(from.get()), DateValue.day(to), match.group(1) == null));
    }

    private static Optional<Reading> interval(DateValue from, DateValue to, boolean inferred) {
        if (from.first().isAfter(to.first())) {
            return Optional.empty();
        }
        return Optional.of(new Reading(new DateValue.Interval(from, to), inferred, List.of()));
    }

    private static Optional<Reading> bareDay(MatchResult match, Scene scene) {
        String month = match.group(1);
        if (month != null) {
            int day = number(match, 2);
            return scene.anchor()
                    .news()
                    .map(news -> news.plusMonths(shift(month)))
                    .flatMap(m -> Anchor.day(m.getYear(), m.getMonthValue(), day))
                    .flatMap(date -> Reading.inferred(DateValue.day(date)));
        }
        return scene.anchor()
                .dayOfMonth(number(match, 3), scene.future())
                .flatMap(date -> Reading.inferred(DateValue.day(date)));
    }

    private static Optional<Reading> bareDayRange(MatchResult match, Scene scene) {
        Optional<LocalDate> to = scene.anchor().dayOfMonth(number(match, 2), scene.future());
        int first = number(match, 1);
        return to.flatMap(end -> {
            LocalDate month = first <= end.getDayOfMonth() ? end : end.minusMonths(1);
            return Anchor.day(month.getYear(), month.getMonthValue(), first)
                    .flatMap(from -> interval(DateValue.day(from), DateValue.day(end), true));
        });
    }

    private static Optional<Reading> month(MatchResult match, Scene scene) {
        int month = number(match, 3);
        if (namesNoYear(match)) {
            return scene.anchor()
                    .nearest(month, 15)
                    .flatMap(day -> Reading.inferred(DateValue.month(day.getYear(), month)));
        }
        boolean inferred = match.group(1) == null;
        return yearOf(match, 1, 2, scene).map(year -> new Reading(DateValue.month(year, month), inferred, List.of()));
    }

    private static Optional<Reading> monthRange(MatchResult match, Scene scene) {
        int from = number(match, 3);
        int to = number(match, 4);
        Optional<Integer> year = namesNoYear(match) ? scene.anchor().year() : yearOf(match, 1, 2, scene);
        return year.flatMap(y -> interval(DateValue.month(y, from), DateValue.month(y, to), match.group(1) == null));
    }

    private static Optional<Reading> relativeMonth(MatchResult match, Scene scene) {
        return scene.anchor()
                .news()
                .map(news -> news.plusMonths(shift(match.group(1))))
                .flatMap(m -> Reading.inferred(DateValue.month(m.getYear(), m.getMonthValue())));
    }

    private static int shift(String month) {
        return month.startsWith("上") ? -1 : month.startsWith("下") ? 1 : 0;
    }
}
