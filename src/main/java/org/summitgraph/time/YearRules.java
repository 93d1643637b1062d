package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.TO;
import static org.summitgraph.time.Years.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;

/** Years and their beginnings, ends and seasons: 2000年, 今年秋天, 年底, 今明两年, 2025至2026年, and the year at the head of a name. */
final class YearRules {

    private static final String PART_OF_YEAR =
            "(年?初|年?底|年?末|年中|年?内|春(?:天|季)?(?![节晚运])|夏(?:天|季)?(?!令|威夷)|秋(?:天|季)?|冬(?:天|季)?(?!奥|残|运|至))?";

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    private static final String EVENT =
            "(?:[“《]|中国|世界|全球|国际|亚洲|亚太|欧洲|非洲|[·\u4e00-\u9fff]{2,12}(?:论坛|大会|峰会|年会|年|周|日|节|博览会|研讨会))";

    /** Chinese numbers up to 199, as the years of the Republic have them. */
    private static final String REPUBLICAN =
            "一百(?:[零〇][一二三四五六七八九]|一十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)?|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]";

    private static final int BEFORE_THE_REPUBLIC = 1911;

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "year-range",
                    "(?<![0-9０-９])([12][0-9]{3})年?" + TO + "([12][0-9]{3})年(?!度|代)",
                    YearRules::yearRange),
            TimeRule.of(
                    "years-in-a-title",
                    "(?<![0-9A-Za-z.\\-－—–])((?:19|20)[0-9]{2})" + TO
                            + "((?:19|20)[0-9]{2})(?![0-9A-Za-z.\\-－—–]|年度|学年|财年|赛季)",
                    YearRules::yearRange),
            TimeRule.of("year", Years.REQUIRED + "(?:(?<![0-9０-９〇零]年)以来|" + PART_OF_YEAR + ")", YearRules::year),
            TimeRule.of("season", "(今|去|明)(春|夏|秋|冬)(?!奥|残|节|威夷)", YearRules::season),
            TimeRule.of("this-and-next-year", "今明(?:两)?年", (m, s) -> years(s, 0, 1)),
            TimeRule.of("last-and-this-year", "去今(?:两)?年", (m, s) -> years(s, -1, 0)),
            TimeRule.of(
                    "bare-year-end",
                    "(?<![今去明前后本同年每大0-9０-９两几数一二三四五六七八九十])(年底|年初|年末|年内)(?![0-9一二三四五])",
                    (m, s) -> s.anchor().year().flatMap(y -> partOfYear(y, m.group(1), true))),
            TimeRule.of(
                    "republican-year",
                    "民国(元|[0-9０-９]{1,3}|" + REPUBLICAN + ")年(?:" + TimeWords.MONTH_NUMBER + "月(?:"
                            + TimeWords.DAY_NUMBER + "日)?)?",
                    (m, s) -> republican(m)),
            TimeRule.of(
                    "sexagenary-year",
                    "(?:农历|阴历)?([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年",
                    YearRules::sexagenary),
            TimeRule.of(
                    "year-in-a-name",
                    "(?<![0-9.－—–-])(20[0-4][0-9])(?=" + EVENT + ")(?!年)",
                    (m, s) -> Reading.stated(DateValue.year(number(m, 1)))));

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private YearRules() {}

    private static Optional<Reading> yearRange(MatchResult match, Scene scene) {
        return Reading.interval(DateValue.year(number(match, 1)), DateValue.year(number(match, 2)), false);
    }

    private static Optional<Reading> year(MatchResult match, Scene scene) {
        boolean relative = match.group(1) == null;
        return Years.of(match, scene)
                .flatMap(year -> relative && match.group().endsWith("以来")
                        ? since(year, scene)
                        : partOfYear(year, match.group(3), relative));
    }

    private static Optional<Reading> since(int year, Scene scene) {
        List<DateValue> sinceThen = scene
                .anchor()
                .news()
                .filter(news -> news.getYear() >= year)
                .<DateValue>map(news -> new DateValue.Interval(
                        DateValue.month(year, 1), DateValue.month(news.getYear(), news.getMonthValue())))
                .stream()
                .toList();
        return Optional.of(new Reading(DateValue.year(year), true, sinceThen));
    }

    /** Level 0 of EDTF has no seasons: a season is its year. */
    private static Optional<Reading> partOfYear(int year, @Nullable String part, boolean inferred) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        DateValue whole = DateValue.year(year);
        if (part == null) {
            return Optional.of(new Reading(whole, inferred, List.of()));
        }
        DateValue value = switch (part.charAt(part.length() - 1)) {
            case '初' -> DateValue.month(year, 1);
            case '底', '末' -> DateValue.month(year, 12);
            default -> whole;
        };
        return Optional.of(new Reading(value, inferred, value.equals(whole) ? List.of() : List.of(whole)));
    }

    private static Optional<Reading> republican(MatchResult match) {
        int year = BEFORE_THE_REPUBLIC + ("元".equals(match.group(1)) ? 1 : number(match, 1));
        if (match.group(2) == null) {
            return Reading.stated(DateValue.year(year));
        }
        int month = number(match, 2);
        return match.group(3) == null
                ? Reading.stated(DateValue.month(year, month))
                : Anchor.day(year, month, number(match, 3)).flatMap(day -> Reading.stated(DateValue.day(day)));
    }

    private static Optional<Reading> season(MatchResult match, Scene scene) {
        Integer shift = TimeWords.YEARS.get(match.group(1));
        return scene.anchor().year().flatMap(y -> Reading.inferred(DateValue.year(y + (shift == null ? 0 : shift))));
    }

    private static Optional<Reading> years(Scene scene, int from, int to) {
        return scene.anchor()
                .year()
                .flatMap(y -> Reading.interval(DateValue.year(y + from), DateValue.year(y + to), true));
    }

    /** The year of that name in the sixty around the report's year; a lunar year is named after the one it begins in. */
    private static Optional<Reading> sexagenary(MatchResult match, Scene scene) {
        int stem = STEMS.indexOf(match.group(1));
        int branch = BRANCHES.indexOf(match.group(2));
        return scene.anchor().year().flatMap(now -> {
            for (int year = now - 30; year < now + 30; year++) {
                if (Math.floorMod(year - 4, 10) == stem && Math.floorMod(year - 4, 12) == branch) {
                    return Reading.inferred(DateValue.year(year));
                }
            }
            return Optional.empty();
        });
    }
}
