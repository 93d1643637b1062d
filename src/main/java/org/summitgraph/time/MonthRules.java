package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.COUNT;
import static org.summitgraph.time.TimeWords.LOCAL;
import static org.summitgraph.time.TimeWords.MONTH;
import static org.summitgraph.time.TimeWords.TO;
import static org.summitgraph.time.Years.number;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;

/** Months and what they make up: 今年2月, 3月初, 上个月, 1至5月, 今年前7个月, 明年上半年, 前三季度. */
final class MonthRules {

    private static final String PART_OF_MONTH = "(?:份)?(?:初|上旬|上中旬|中旬|中下旬|下旬|上半月|下半月|底|末(?!端|尾))?";
    private static final String FIGURE = "(?<![0-9.])(1[0-2]|[1-9])";
    private static final String NAMED = "(本月|当月|同月|上月|上个月|下月|下个月)";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "month-range", Years.OPTIONAL + FIGURE + "月?" + TO + FIGURE + "月(?:份)?", MonthRules::monthRange),
            TimeRule.of("month", LOCAL + Years.OPTIONAL + MONTH + PART_OF_MONTH, MonthRules::month),
            TimeRule.of("relative-month", NAMED + "(?!刊)" + PART_OF_MONTH, MonthRules::namedMonth),
            TimeRule.of(
                    "bare-month-end",
                    "(?<![本上下当同每个半0-9０-９一二三四五六七八九十])月[初底末](?![一二三四五])",
                    (m, s) -> named(null, s).flatMap(MonthRules::inferred)),
            TimeRule.of("month-years-ago", COUNT + "年前的" + MONTH, MonthRules::monthYearsAgo),
            TimeRule.of(
                    "first-months",
                    Years.OPTIONAL + "(?<![之以提产])前(1[01]|[2-9]|[两二三四五六七八九]|十一?)个月",
                    (m, s) -> partOfYear(m, s, 1, number(m, 3))),
            TimeRule.of(
                    "first-quarters",
                    Years.OPTIONAL + "前([23两二三])个?季度",
                    (m, s) -> partOfYear(m, s, 1, 3 * number(m, 3))),
            TimeRule.of(
                    "quarter",
                    Years.OPTIONAL + "(?<![0-9前每])第?([一二三四1-4])季度",
                    (m, s) -> partOfYear(m, s, 3 * number(m, 3) - 2, 3 * number(m, 3))),
            TimeRule.of("half-year", Years.OPTIONAL + "([上下])半年", MonthRules::half));

    private MonthRules() {}

    private static Optional<Reading> month(MatchResult match, Scene scene) {
        int month = number(match, 3);
        if (!Years.none(match)) {
            boolean inferred = match.group(1) == null;
            return Years.of(match, scene).map(year -> new Reading(DateValue.month(year, month), inferred, List.of()));
        }
        OptionalInt told = scene.toldYear(month);
        Optional<YearMonth> value = told.isPresent()
                ? Optional.of(YearMonth.of(told.getAsInt(), month))
                : scene.anchor().monthWithoutYear(month, scene.announced());
        return value.flatMap(MonthRules::inferred);
    }

    private static Optional<Reading> inferred(YearMonth month) {
        return Reading.inferred(DateValue.month(month.getYear(), month.getMonthValue()));
    }

    private static Optional<Reading> monthYearsAgo(MatchResult match, Scene scene) {
        return scene.anchor()
                .year()
                .flatMap(year -> Reading.inferred(DateValue.month(year - number(match, 1), number(match, 2))));
    }

    private static Optional<Reading> monthRange(MatchResult match, Scene scene) {
        return partOfYear(match, scene, number(match, 3), number(match, 4));
    }

    private static Optional<Reading> namedMonth(MatchResult match, Scene scene) {
        return named(match.group(1), scene).flatMap(MonthRules::inferred);
    }

    /** 本月, or no word at all, and its neighbours count from the report; 当月 and 同月 mean the month last named. */
    static Optional<YearMonth> named(@Nullable String word, Scene scene) {
        Optional<YearMonth> now = scene.anchor().news().map(YearMonth::from);
        if (word == null || word.startsWith("本")) {
            return now;
        }
        return switch (word.charAt(0)) {
            case '上' -> now.map(m -> m.minusMonths(1));
            case '下' -> now.map(m -> m.plusMonths(1));
            default -> scene.anchor().focusMonth();
        };
    }

    private static Optional<Reading> half(MatchResult match, Scene scene) {
        boolean first = "上".equals(match.group(3));
        return partOfYear(match, scene, first ? 1 : 7, first ? 6 : 12);
    }

    /** Without a year of its own: of the report's year, or of the year before where the report comes too early in its own. */
    private static Optional<Reading> partOfYear(MatchResult match, Scene scene, int from, int to) {
        Optional<Integer> year = Years.of(match, scene);
        if (Years.none(match)) {
            boolean tooEarly = !scene.future()
                    && scene.anchor()
                            .news()
                            .filter(news -> news.getMonthValue() + 6 < to)
                            .isPresent();
            year = scene.anchor().year().map(y -> tooEarly ? y - 1 : y);
        }
        return year.flatMap(
                y -> Reading.interval(DateValue.month(y, from), DateValue.month(y, to), match.group(1) == null));
    }
}
