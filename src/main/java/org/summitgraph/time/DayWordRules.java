package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.DAY_NUMBER;
import static org.summitgraph.time.TimeWords.LOCAL;
import static org.summitgraph.time.TimeWords.MONTH;
import static org.summitgraph.time.TimeWords.PART;
import static org.summitgraph.time.TimeWords.TO;
import static org.summitgraph.time.Years.number;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;

/** Days and weeks named from another day: 今天, 昨日, 当晚, 次日, 上周五, 星期三, 下周. */
final class DayWordRules {

    /** Two groups: month and day in brackets, the month if it is told. */
    private static final String IN_BRACKETS = "(?:[（(](?:" + MONTH + ")?" + DAY_NUMBER + "[日号]" + PART + "[）)])?";

    private static final String WEEKDAYS = "一二三四五六日";
    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final String THIS_WEEK = "(上|本|这|下)(?:个)?" + WEEK;

    /** What follows a weekday that stands alone: 周 before 一 to 六 also begins names and words. */
    private static final String AFTER_WEEKDAY =
            "(?=凌晨|清晨|早|上午|中午|下午|傍晚|晚|深夜|在|将|同|与|对|就|会见|会晤|表示|说|称|宣布|抵达|访问|举行|签署|发表|，|（)";

    /** What follows 明天 where it is a day and not the future at large (更加美好的明天). */
    private static final String TOMORROWS_NEWS = "明[天日晚晨](?:凌晨|早|上午|中午|下午|晚|将|起|举行|前往|抵达|出席|开始|开幕|闭幕|启程|结束|会见|会晤|访问|（)";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "today",
                    LOCAL
                            + "(?<![像如《]|[前后]的|时至|直到|直至|走到|展到|延续到|持续到)(今天|今日|今晨|今晚)(?!的(?:中国|世界|时代|亚洲|非洲|国际)|这样|这个|之|中国|俄罗斯|头条|世界|美国|印度|报)"
                            + IN_BRACKETS + PART,
                    (m, s) -> fromNews(m, s, 0)),
            TimeRule.of(
                    "yesterday",
                    LOCAL + "(?<![的《])(昨天|昨日|昨晚|昨夜|昨晨)(?!重现)" + IN_BRACKETS + PART,
                    (m, s) -> fromNews(m, s, -1)),
            TimeRule.of(
                    "tomorrow",
                    LOCAL + "(?:(?<=[，。：；、“（\\n于在从到自将定至并]|^)|(?=" + TOMORROWS_NEWS + "))(明天|明日|明晚|明晨)(?!之|系|的|会更)"
                            + IN_BRACKETS + PART,
                    (m, s) -> fromNews(m, s, 1)),
            TimeRule.of("day-before-yesterday", "(前天)" + IN_BRACKETS + PART, (m, s) -> fromNews(m, s, -2)),
            TimeRule.of("day-after-tomorrow", "(?<![先今])(后天)(?!性)" + IN_BRACKETS + PART, (m, s) -> fromNews(m, s, 2)),
            TimeRule.of("same-day", LOCAL + "(?:当天|当日|当晚|当夜|同日|同一天|同天)" + PART, (m, s) -> fromFocus(s, 0)),
            TimeRule.of("next-day", LOCAL + "(?:次日|翌日|第二天|隔天)" + PART, (m, s) -> fromFocus(s, 1)),
            TimeRule.of("day-before", "(?:前一天|前一日|前一晚)" + PART, (m, s) -> fromFocus(s, -1)),
            TimeRule.of(
                    "weekday-range", THIS_WEEK + "([一二三四五六])" + TO + WEEK + "?([二三四五六日天])", DayWordRules::weekdayRange),
            TimeRule.of("weekday", THIS_WEEK + "([一二三四五六日天])(?![、至])" + PART, DayWordRules::weekday),
            TimeRule.of(
                    "bare-weekday",
                    LOCAL + "(?<![每个上下本这至到])(?:星期|礼拜|(?<![一两二三四五六七八九十几数第欧商中西东姓])周)([一二三四五六日天])" + AFTER_WEEKDAY
                            + IN_BRACKETS + PART,
                    DayWordRules::bareWeekday),
            TimeRule.of("weekend", "(上|本|这|下)(?:个)?周末", DayWordRules::weekend),
            TimeRule.of("week", "(上|本|下)(?:一|个)?(?:周(?![一二三四五六日天末年边围期刊转到])|星期(?![一二三四五六日天]))", DayWordRules::week));

    private DayWordRules() {}

    /** 今天 and its kin: of the report; in a speech, of the event at which it is given. */
    private static Optional<Reading> fromNews(MatchResult match, Scene scene, int days) {
        Optional<LocalDate> today = today(scene).map(day -> day.plusDays(days));
        return bracketed(match, 2, scene, today).flatMap(day -> Reading.inferred(DateValue.day(day)));
    }

    private static Optional<LocalDate> today(Scene scene) {
        return scene.speech() ? scene.anchor().lead() : scene.anchor().news();
    }

    /** The day in brackets where one stands there, near the day that the word before it means. */
    private static Optional<LocalDate> bracketed(MatchResult match, int month, Scene scene, Optional<LocalDate> word) {
        if (match.group(month + 1) == null) {
            return word;
        }
        int day = number(match, month + 1);
        return match.group(month) == null
                ? scene.anchor().dayOfMonth(day, false)
                : scene.anchor().dayWithoutYear(number(match, month), day, false);
    }

    /**
     * 当天 and its kin: of the day last named, else of the dateline; where only the publication is known, some day of that month.
     */
    private static Optional<Reading> fromFocus(Scene scene, int days) {
        Anchor anchor = scene.anchor();
        Optional<LocalDate> day = anchor.focus().or(() -> anchor.filed() ? anchor.news() : Optional.empty());
        if (day.isPresent()) {
            return Reading.inferred(DateValue.day(day.get().plusDays(days)));
        }
        return anchor.news()
                .flatMap(news -> Reading.inferred(
                        DateValue.month(news.getYear(), news.getMonthValue()),
                        DateValue.day(news),
                        DateValue.day(news.minusDays(1))));
    }

    private static int weekday(String sign) {
        return WEEKDAYS.indexOf(sign.replace('天', '日'));
    }

    private static Optional<Reading> weekday(MatchResult match, Scene scene) {
        return monday(match.group(1), scene)
                .flatMap(m -> Reading.inferred(DateValue.day(m.plusDays(weekday(match.group(2))))));
    }

    private static Optional<Reading> weekdayRange(MatchResult match, Scene scene) {
        return monday(match.group(1), scene)
                .flatMap(m -> Reading.interval(
                        DateValue.day(m.plusDays(weekday(match.group(2)))),
                        DateValue.day(m.plusDays(weekday(match.group(3)))),
                        true));
    }

    /** The last such day up to the report's own; where the words speak of the future, the next one. */
    private static Optional<Reading> bareWeekday(MatchResult match, Scene scene) {
        Optional<LocalDate> news = scene.anchor().news();
        boolean ahead = scene.announced();
        Optional<LocalDate> day = news.map(now -> {
            int back = Math.floorMod(now.getDayOfWeek().getValue() - 1 - weekday(match.group(1)), 7);
            return ahead ? now.plusDays(7 - back) : now.minusDays(back);
        });
        return bracketed(match, 2, scene, day).flatMap(date -> Reading.inferred(DateValue.day(date)));
    }

    private static Optional<Reading> weekend(MatchResult match, Scene scene) {
        return monday(match.group(1), scene)
                .flatMap(m -> Reading.interval(DateValue.day(m.plusDays(5)), DateValue.day(m.plusDays(6)), true));
    }

    private static Optional<Reading> week(MatchResult match, Scene scene) {
        return monday(match.group(1), scene)
                .flatMap(m -> Reading.interval(DateValue.day(m), DateValue.day(m.plusDays(6)), true));
    }

    private static Optional<LocalDate> monday(String which, Scene scene) {
        int weeks = which.equals("上") ? -1 : which.equals("下") ? 1 : 0;
        return scene.anchor().news().map(news -> news.with(DayOfWeek.MONDAY).plusWeeks(weeks));
    }
}
