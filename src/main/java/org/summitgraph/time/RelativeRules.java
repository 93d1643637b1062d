package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.COUNT;
import static org.summitgraph.time.TimeWords.DAY;
import static org.summitgraph.time.TimeWords.LOCAL;
import static org.summitgraph.time.TimeWords.MONTH;
import static org.summitgraph.time.TimeWords.PART;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;
import org.summitgraph.time.TimeRule.Scene;

/** Days and years counted from another day: 今天, 当晚, 次日, 上周五, 两年前, 33年来, 未来五年, 过去一周. */
final class RelativeRules {

    private static final String IN_BRACKETS = "(?:（" + MONTH + DAY + PART + "）)?";
    private static final String WEEKDAYS = "一二三四五六日";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "today",
                    LOCAL + "(?<![像如《])(今天|今日|今晨|今晚)(?!的(?:中国|世界|时代|亚洲|非洲|国际)|这样|之|中国》)" + IN_BRACKETS + PART,
                    (m, s) -> fromNews(m, s, 0)),
            TimeRule.of(
                    "yesterday", LOCAL + "(?<![的《])(昨天|昨日|昨晚|昨夜)" + IN_BRACKETS + PART, (m, s) -> fromNews(m, s, -1)),
            TimeRule.of(
                    "tomorrow",
                    LOCAL + "(?<![的好《])(明天|明日|明晚)(?!之|系)" + IN_BRACKETS + PART,
                    (m, s) -> fromNews(m, s, 1)),
            TimeRule.of("day-before-yesterday", "(前天)" + IN_BRACKETS + PART, (m, s) -> fromNews(m, s, -2)),
            TimeRule.of("day-after-tomorrow", "(后天)(?!性)" + IN_BRACKETS + PART, (m, s) -> fromNews(m, s, 2)),
            TimeRule.of("same-day", LOCAL + "(?:当天|当日|当晚|同日|同一天|同天)" + PART, (m, s) -> fromFocus(s, 0)),
            TimeRule.of("next-day", LOCAL + "(?:次日|翌日|第二天)" + PART, (m, s) -> fromFocus(s, 1)),
            TimeRule.of("day-before", "(?:前一天|前一日|前一晚)" + PART, (m, s) -> fromFocus(s, -1)),
            TimeRule.of("weekday", "(上|本|这|下)周([一二三四五六日天])(?![、至])" + PART, RelativeRules::weekday),
            TimeRule.of("week", "(上|本|下)(?:一)?周(?![一二三四五六日天年边围期刊转到])", RelativeRules::week),
            TimeRule.of("years-ago-today", COUNT + "年前的今天", RelativeRules::yearsAgoToday),
            TimeRule.of("years-ago", COUNT + "年(?:之)?前(?!夕|后|的今天)", (m, s) -> yearsAgo(s, number(m, 1))),
            TimeRule.of("months-ago", COUNT + "个月(?:之)?前", RelativeRules::monthsAgo),
            TimeRule.of("days-ago", COUNT + "(?:天|日)前", (m, s) -> daysAgo(s, number(m, 1))),
            TimeRule.of("years-since", COUNT + "年(?:以)?来", (m, s) -> yearsSince(s, number(m, 1), 1)),
            TimeRule.of(
                    "nearly-years",
                    "(?<!时隔|相隔|阔别|长达|持续)近" + COUNT + "年(?:以来|来|间)?",
                    (m, s) -> yearsSince(s, number(m, 1), 1)),
            TimeRule.of(
                    "past-years", "(?:过去|最近)(?:的)?" + COUNT + "年(?:来|间|里)?", (m, s) -> yearsSince(s, number(m, 1), 1)),
            TimeRule.of(
                    "coming-years", "(?:未来|今后)(?:的)?" + COUNT + "年(?:内|间|里)?", (m, s) -> comingYears(s, number(m, 1))),
            TimeRule.of("past-hours", "过去" + COUNT + "(?:个)?小时", (m, s) -> pastDays(s, (number(m, 1) + 23) / 24, 0)),
            TimeRule.of("past-days", "过去(?:的)?" + COUNT + "天", (m, s) -> pastDays(s, number(m, 1), 1)),
            TimeRule.of("past-week", "过去(?:的)?" + COUNT + "(?:周|个星期)", (m, s) -> pastDays(s, 7 * number(m, 1), 0)));

    private RelativeRules() {}

    private static int number(MatchResult match, int group) {
        return TimeWords.number(match.group(group));
    }

    /** 今天 and its kin: of the report; in a speech, of the event at which it is given. */
    private static Optional<Reading> fromNews(MatchResult match, Scene scene, int days) {
        if (match.group(2) != null) {
            return scene.anchor()
                    .nearest(number(match, 2), number(match, 3))
                    .flatMap(date -> Reading.inferred(DateValue.day(date)));
        }
        Optional<LocalDate> today =
                scene.speech() ? scene.anchor().lead() : scene.anchor().news();
        return today.flatMap(day -> Reading.inferred(DateValue.day(day.plusDays(days))));
    }

    /** 当天 and its kin: of the day last named; where none was, some day of the month of the report. */
    private static Optional<Reading> fromFocus(Scene scene, int days) {
        Optional<LocalDate> focus = scene.anchor().focus();
        if (focus.isPresent()) {
            return Reading.inferred(DateValue.day(focus.get().plusDays(days)));
        }
        return scene.anchor()
                .news()
                .flatMap(news -> Reading.inferred(
                        DateValue.month(news.getYear(), news.getMonthValue()),
                        DateValue.day(news),
                        DateValue.day(news.minusDays(1))));
    }

    private static Optional<Reading> weekday(MatchResult match, Scene scene) {
        int day = WEEKDAYS.indexOf(match.group(2).replace('天', '日'));
        return monday(match.group(1), scene).flatMap(m -> Reading.inferred(DateValue.day(m.plusDays(day))));
    }

    private static Optional<Reading> week(MatchResult match, Scene scene) {
        return monday(match.group(1), scene)
                .flatMap(m -> Reading.inferred(new DateValue.Interval(DateValue.day(m), DateValue.day(m.plusDays(6)))));
    }

    private static Optional<LocalDate> monday(String which, Scene scene) {
        int weeks = which.equals("上") ? -1 : which.equals("下") ? 1 : 0;
        return scene.anchor().news().map(news -> news.with(DayOfWeek.MONDAY).plusWeeks(weeks));
    }

    private static Optional<Reading> yearsAgoToday(MatchResult match, Scene scene) {
        Optional<LocalDate> today =
                scene.speech() ? scene.anchor().lead() : scene.anchor().news();
        return today.flatMap(day -> Reading.inferred(DateValue.day(day.minusYears(number(match, 1)))));
    }

    private static Optional<Reading> yearsAgo(Scene scene, int years) {
        return scene.anchor().year().flatMap(y -> Reading.inferred(DateValue.year(y - years)));
    }

    private static Optional<Reading> monthsAgo(MatchResult match, Scene scene) {
        return scene.anchor()
                .news()
                .map(n -> n.minusMonths(number(match, 1)))
                .flatMap(m -> Reading.inferred(DateValue.month(m.getYear(), m.getMonthValue())));
    }

    private static Optional<Reading> daysAgo(Scene scene, int days) {
        return scene.anchor().news().flatMap(n -> Reading.inferred(DateValue.day(n.minusDays(days))));
    }

    private static Optional<Reading> yearsSince(Scene scene, int years, int slack) {
        return scene.anchor().year().flatMap(y -> Reading.inferred(years(y - years, y), years(y - years + slack, y)));
    }

    private static Optional<Reading> comingYears(Scene scene, int years) {
        return scene.anchor()
                .year()
                .flatMap(y -> Reading.inferred(years(y, y + years), years(y, y + years - 1), years(y + 1, y + years)));
    }

    private static DateValue years(int from, int to) {
        return from == to ? DateValue.year(from) : new DateValue.Interval(DateValue.year(from), DateValue.year(to));
    }

    private static Optional<Reading> pastDays(Scene scene, int days, int before) {
        Optional<LocalDate> focus =
                scene.anchor().focus().or(() -> scene.anchor().news());
        return focus.flatMap(day -> Reading.inferred(
                new DateValue.Interval(DateValue.day(day.minusDays(days)), DateValue.day(day.minusDays(before)))));
    }
}
