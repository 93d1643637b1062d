package org.summitgraph.time;

import static org.summitgraph.time.TimeWords.DAY;
import static org.summitgraph.time.TimeWords.DAY_NUMBER;
import static org.summitgraph.time.TimeWords.LOCAL;
import static org.summitgraph.time.TimeWords.MONTH;
import static org.summitgraph.time.TimeWords.PART;
import static org.summitgraph.time.TimeWords.TO;
import static org.summitgraph.time.TimeWords.YEAR;
import static org.summitgraph.time.Years.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeRule.Reading;

/** Days by their numbers: 6月17日下午, 5月16日至19日, 当地时间18日上午, 2025-06-17. */
final class DayRules {

    private static final String BARE_DAY =
            "(?<![0-9０-９.．月年第后前十百一二三四五六七八九])(?<!为期|历时|一共|总共|连续|每月|满)([12][0-9]|3[01]|0?[1-9]|[１２][０-９]|３[０１]|[１-９])";

    /** 日 that ends a day's number and does not begin a word (日报, 日本, 日元, 日内 …), and 号 where a day is meant. */
    private static final String DAY_WORD =
            "(?:日(?!报[》社纸]|本(?!报|台|社|网|次)|元|内(?!阁|务|政|比|罗|塔)|常(?!务|驻|委|设)|益|程|游|线|均|活|耳曼|后|之内)"
                    + "|号(?=凌晨|清晨|早|晚|上午|下午|称|说|表示|在|举行|宣布|发|抵|开|同|与|会|起|，))";

    /** 十七日, without a month, as some papers of Hong Kong and Taiwan print it. */
    private static final String CHINESE_BARE_DAY = "(?<![0-9０-９月年第零〇百千万数几一二三四五六七八九十])(二?十[一二三四五六七八九]|三十一?|[二]?十)日"
            + "(?=凌晨|清晨|早|晚|上午|中午|下午|电|讯|在|同|与|会见|会晤|表示|说|宣布|访问|抵达|举行|签署|发表|，)";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "day-range",
                    LOCAL + Years.OPTIONAL + MONTH + DAY_NUMBER + "(?:日" + PART + ")?起?" + TO + "(?:" + YEAR + ")?(?:"
                            + MONTH + ")?" + DAY + PART,
                    DayRules::dayRange),
            TimeRule.of("day", LOCAL + Years.OPTIONAL + MONTH + DAY + PART, DayRules::day),
            TimeRule.of(
                    "day-in-figures",
                    "(?<![0-9.\\-/])((?:19|20)[0-9]{2})([-/.])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?![0-9.\\-/])",
                    DayRules::dayInFigures),
            TimeRule.of(
                    "bare-day-range",
                    LOCAL + BARE_DAY + "日?" + TO + BARE_DAY + DAY_WORD + PART,
                    DayRules::bareDayRange),
            TimeRule.of("bare-day", LOCAL + BARE_DAY + DAY_WORD + PART, DayRules::bareDay),
            TimeRule.of("bare-day-in-words", LOCAL + CHINESE_BARE_DAY + PART, DayRules::bareDay),
            TimeRule.of(
                    "day-of-named-month", LOCAL + "(本月|当月|同月|上月|上个月|下月|下个月)" + DAY + PART, DayRules::dayOfNamedMonth));

    private DayRules() {}

    /** @param month number of the month's group, the day's is the next */
    private static Optional<LocalDate> dayOf(MatchResult match, int month, Scene scene) {
        int m = number(match, month);
        int d = number(match, month + 1);
        if (!Years.none(match)) {
            return Years.of(match, scene).flatMap(year -> Anchor.day(year, m, d));
        }
        OptionalInt told = scene.toldYear(m);
        return told.isPresent()
                ? Anchor.day(told.getAsInt(), m, d)
                : scene.anchor().dayWithoutYear(m, d, scene.announced());
    }

    private static Optional<Reading> day(MatchResult match, Scene scene) {
        boolean inferred = match.group(1) == null;
        return dayOf(match, 3, scene).map(date -> new Reading(DateValue.day(date), inferred, List.of()));
    }

    private static Optional<Reading> dayRange(MatchResult match, Scene scene) {
        Optional<LocalDate> from = dayOf(match, 3, scene);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int month = match.group(6) == null ? from.get().getMonthValue() : number(match, 6);
        int year = match.group(5) != null
                ? number(match, 5)
                : from.get().getYear() + (month < from.get().getMonthValue() ? 1 : 0);
        return Anchor.day(year, month, number(match, 7))
                .flatMap(to -> Reading.interval(DateValue.day(from.get()), DateValue.day(to), match.group(1) == null));
    }

    private static Optional<Reading> dayInFigures(MatchResult match, Scene scene) {
        return Anchor.day(number(match, 1), number(match, 3), number(match, 4))
                .flatMap(date -> Reading.stated(DateValue.day(date)));
    }

    private static Optional<Reading> bareDay(MatchResult match, Scene scene) {
        int number = number(match, 1);
        return scene.continued(number)
                .or(() -> scene.anchor().dayOfMonth(number, comesNext(number, scene)))
                .flatMap(date -> Reading.inferred(DateValue.day(date)));
    }

    /** 将于12日 is ahead; 12日将 and 12日起 are ahead too where the number is, else they tell of what was said before. */
    private static boolean comesNext(int day, Scene scene) {
        boolean higher =
                scene.anchor().news().filter(news -> day > news.getDayOfMonth()).isPresent();
        return scene.announced() || (higher && scene.future());
    }

    private static Optional<Reading> bareDayRange(MatchResult match, Scene scene) {
        int first = number(match, 1);
        int last = number(match, 2);
        Optional<LocalDate> to = scene.anchor().dayOfMonth(last, comesNext(last, scene));
        return to.flatMap(end -> {
            YearMonth month = YearMonth.from(end).minusMonths(first <= last ? 0 : 1);
            return Anchor.day(month, first)
                    .flatMap(from -> Reading.interval(DateValue.day(from), DateValue.day(end), true));
        });
    }

    private static Optional<Reading> dayOfNamedMonth(MatchResult match, Scene scene) {
        return MonthRules.named(match.group(1), scene)
                .flatMap(month -> Anchor.day(month, number(match, 2)))
                .flatMap(date -> Reading.inferred(DateValue.day(date)));
    }
}
