package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.COUNT;
import static org.summitgraph.time.Years.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;

/** Times counted from the report: 两年前, 33年来, 近十年, 未来五年, 三个月前, 过去一周, 过去72小时. */
final class CountedRules {

    private static final String PAST = "(?:过去|最近)(?:的)?";
    private static final String COMING = "(?:未来|今后|接下来)(?:的)?";
    private static final String WITHIN = "(?:内|间|里|中)?";
    private static final String ABOUT = "(?!多|余|半|级|龄|左右)";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of("years-ago-today", COUNT + "年前的(?:今天|今日)", CountedRules::yearsAgoToday),
            TimeRule.of(
                    "years-ago",
                    COUNT + "年(?:之|以)?前(?!夕|后|的(?:今天|今日))",
                    (m, s) -> s.anchor().year().flatMap(y -> Reading.inferred(DateValue.year(y - number(m, 1))))),
            TimeRule.of("months-ago", COUNT + "个月(?:之|以)?前", CountedRules::monthsAgo),
            TimeRule.of("weeks-ago", COUNT + "(?:周|个星期)(?:之|以)?前", (m, s) -> daysAgo(s, 7 * number(m, 1))),
            TimeRule.of("days-ago", COUNT + "(?:天|日)(?:之|以)?前(?!夕)", (m, s) -> daysAgo(s, number(m, 1))),
            TimeRule.of("years-since", COUNT + "年(?:以)?来(?!自)", (m, s) -> pastYears(s, number(m, 1))),
            TimeRule.of("months-since", COUNT + "个月(?:以)?来(?!自)", (m, s) -> pastMonths(s, number(m, 1))),
            TimeRule.of(
                    "nearly-years",
                    "(?<!时隔|相隔|阔别|长达|持续|历时|已有|建交|将|已|了)近" + COUNT + "年(?:以来|来|间)?(?!的?(?:历史|交往|友谊|时间|经验|努力|谈判))",
                    (m, s) -> pastYears(s, number(m, 1))),
            TimeRule.of(
                    "past-years", PAST + COUNT + "年" + ABOUT + "(?:来|间|里|中)?", (m, s) -> pastYears(s, number(m, 1))),
            TimeRule.of(
                    "past-months", PAST + COUNT + "个月" + ABOUT + "(?:来|间|里|中)?", (m, s) -> pastMonths(s, number(m, 1))),
            TimeRule.of(
                    "past-hours",
                    PAST + COUNT + "(?:个)?小时" + WITHIN,
                    (m, s) -> pastDays(s, (number(m, 1) + 23) / 24, 0)),
            TimeRule.of("past-days", PAST + COUNT + "天" + WITHIN, (m, s) -> pastDays(s, number(m, 1), 1)),
            TimeRule.of(
                    "past-weeks",
                    PAST + COUNT + "(?:周|个星期)(?:以来|来|内|里|间)?",
                    (m, s) -> pastDays(s, 7 * number(m, 1), 0)),
            TimeRule.of("coming-years", COMING + COUNT + "年" + ABOUT + WITHIN, (m, s) -> comingYears(s, number(m, 1))),
            TimeRule.of("coming-months", COMING + COUNT + "个月" + ABOUT + WITHIN, CountedRules::comingMonths),
            TimeRule.of(
                    "coming-weeks", COMING + COUNT + "(?:周|个星期)" + WITHIN, (m, s) -> comingDays(s, 7 * number(m, 1))),
            TimeRule.of("coming-days", COMING + COUNT + "天" + WITHIN, (m, s) -> comingDays(s, number(m, 1))),
            TimeRule.of(
                    "coming-hours",
                    COMING + COUNT + "(?:个)?小时" + WITHIN,
                    (m, s) -> comingDays(s, (number(m, 1) + 23) / 24)));

    private CountedRules() {}

    private static Optional<Reading> yearsAgoToday(MatchResult match, Scene scene) {
        Optional<LocalDate> today =
                scene.speech() ? scene.anchor().lead() : scene.anchor().news();
        return today.flatMap(day -> Reading.inferred(DateValue.day(day.minusYears(number(match, 1)))));
    }

    private static Optional<Reading> monthsAgo(MatchResult match, Scene scene) {
        return month(scene, -number(match, 1)).flatMap(Reading::inferred);
    }

    private static Optional<DateValue> month(Scene scene, int shift) {
        return scene.anchor()
                .news()
                .map(n -> YearMonth.from(n).plusMonths(shift))
                .map(DateValue.Month::new);
    }

    private static Optional<Reading> daysAgo(Scene scene, int days) {
        return scene.anchor().news().flatMap(n -> Reading.inferred(DateValue.day(n.minusDays(days))));
    }

    private static Optional<Reading> pastYears(Scene scene, int count) {
        return scene.anchor().year().flatMap(y -> Reading.inferred(years(y - count, y), years(y - count + 1, y)));
    }

    private static Optional<Reading> comingYears(Scene scene, int count) {
        return scene.anchor()
                .year()
                .flatMap(y -> Reading.inferred(years(y, y + count), years(y, y + count - 1), years(y + 1, y + count)));
    }

    private static DateValue years(int from, int to) {
        return from == to ? DateValue.year(from) : new DateValue.Interval(DateValue.year(from), DateValue.year(to));
    }

    private static Optional<Reading> pastMonths(Scene scene, int count) {
        return month(scene, -count).flatMap(from -> month(scene, 0).flatMap(to -> Reading.interval(from, to, true)));
    }

    private static Optional<Reading> comingMonths(MatchResult match, Scene scene) {
        return month(scene, 0)
                .flatMap(from -> month(scene, number(match, 1)).flatMap(to -> Reading.interval(from, to, true)));
    }

    private static Optional<Reading> pastDays(Scene scene, int days, int before) {
        return today(scene)
                .flatMap(day -> days <= before
                        ? Reading.inferred(DateValue.day(day.minusDays(before)))
                        : Reading.interval(
                                DateValue.day(day.minusDays(days)), DateValue.day(day.minusDays(before)), true));
    }

    private static Optional<Reading> comingDays(Scene scene, int days) {
        return days == 0
                ? Optional.empty()
                : today(scene)
                        .flatMap(day -> Reading.interval(DateValue.day(day), DateValue.day(day.plusDays(days)), true));
    }

    private static Optional<LocalDate> today(Scene scene) {
        return scene.anchor().focus().or(() -> scene.anchor().news());
    }
}
