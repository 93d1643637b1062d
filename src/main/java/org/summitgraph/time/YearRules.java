package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.RELATIVE_YEAR;
import static org.summitgraph.time.TimeWords.TO;
import static org.summitgraph.time.TimeWords.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;
import org.summitgraph.time.TimeRule.Scene;

/** Years and parts of years: 2000年, 今年秋天, 明年上半年, 今明两年, 年底, 民国一百年, and the year at the head of an event's name. */
final class YearRules {

    private static final String PART_OF_YEAR =
            "(年?初|年?底|年?末|年中|上半年|下半年|第?[一二三四1-4]季度|春(?:天|季)?(?![节晚运])|夏(?:天|季)?|秋(?:天|季)?|冬(?:天|季)?(?!奥|残|运|至))?";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of("year", YEAR + PART_OF_YEAR, (m, s) -> partOfYear(number(m, 1), m.group(2), false)),
            TimeRule.of(
                    "relative-year",
                    "(?:" + YEAR + "|" + RELATIVE_YEAR + ")(?:以来|" + PART_OF_YEAR + ")",
                    YearRules::relativeYear),
            TimeRule.of("this-and-next-year", "今明(?:两)?年", YearRules::thisAndNext),
            TimeRule.of("bare-year-end", "(?<![今去明前后本同年0-9])(年底|年初)(?![0-9])", YearRules::bareYearEnd),
            TimeRule.of(
                    "republican-year",
                    "民国(元|[一二三四五六七八九十0-9]{1,3})年",
                    (m, s) -> Reading.stated(DateValue.year(1911 + (m.group(1).equals("元") ? 1 : number(m, 1))))),
            TimeRule.of(
                    "year-in-a-name",
                    "(?<![0-9.－—–-])(20[0-4][0-9])(?=(?:[“《]|中国|世界|全球|国际|亚洲|亚太|欧洲|非洲|[·\u4e00-\u9fff]{2,12}(?:论坛|大会|峰会|年会|年|周|日|节|博览会|研讨会)))(?!年)",
                    (m, s) -> Reading.stated(DateValue.year(number(m, 1)))),
            TimeRule.of(
                    "short-year-range",
                    "(?<![0-9０-９])([12][0-9]{3})" + TO + "([12][0-9]{3})(?=学年|财年)",
                    (m, s) -> Optional.of(new Reading(
                            new DateValue.Interval(DateValue.year(number(m, 1)), DateValue.year(number(m, 2))),
                            false,
                            List.of()))));

    private YearRules() {}

    private static int number(MatchResult match, int group) {
        return TimeWords.number(match.group(group));
    }

    private static Optional<Reading> relativeYear(MatchResult match, Scene scene) {
        if (match.group(1) != null) {
            return Optional.empty();
        }
        return CalendarRules.yearOf(match, 1, 2, scene).flatMap(year -> {
            if (match.group().endsWith("以来")) {
                DateValue since = DateValue.month(year, 1);
                return scene.anchor().news().map(news -> {
                    DateValue sinceThen =
                            new DateValue.Interval(since, DateValue.month(news.getYear(), news.getMonthValue()));
                    return new Reading(DateValue.year(year), true, List.of(sinceThen));
                });
            }
            return partOfYear(year, match.group(3), true);
        });
    }

    /** Level 0 of EDTF has no seasons and no halves: a season is its year, what has whole months is an interval of them. */
    private static Optional<Reading> partOfYear(int year, @Nullable String part, boolean inferred) {
        if (year < 1000 || year > 2200) {
            return Optional.empty();
        }
        DateValue whole = DateValue.year(year);
        if (part == null) {
            return Optional.of(new Reading(whole, inferred, List.of()));
        }
        DateValue value = switch (part.replace("年", "").replace("第", "").charAt(0)) {
            case '初' -> DateValue.month(year, 1);
            case '底', '末' -> DateValue.month(year, 12);
            case '上' -> months(year, 1, 6);
            case '下' -> months(year, 7, 12);
            case '一', '1' -> months(year, 1, 3);
            case '二', '2' -> months(year, 4, 6);
            case '三', '3' -> months(year, 7, 9);
            case '四', '4' -> months(year, 10, 12);
            default -> whole;
        };
        return Optional.of(new Reading(value, inferred, value.equals(whole) ? List.of() : List.of(whole)));
    }

    private static DateValue months(int year, int from, int to) {
        return new DateValue.Interval(DateValue.month(year, from), DateValue.month(year, to));
    }

    private static Optional<Reading> thisAndNext(MatchResult match, Scene scene) {
        return scene.anchor()
                .year()
                .flatMap(y -> Reading.inferred(new DateValue.Interval(DateValue.year(y), DateValue.year(y + 1))));
    }

    private static Optional<Reading> bareYearEnd(MatchResult match, Scene scene) {
        return scene.anchor().year().flatMap(y -> partOfYear(y, match.group(1), true));
    }
}
