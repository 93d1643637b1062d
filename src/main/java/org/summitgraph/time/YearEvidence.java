package org.summitgraph.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitgraph.nlp.Analysis;

/** The year in which a unit was written, where no publication date states it. */
final class YearEvidence {

    /** How far apart a dateline and the event it reports may be. */
    private static final int DAYS_APART = 3;

    /** Groups: year, month, day. */
    private static final Pattern FULL_DATE =
            Pattern.compile("(?<![0-9])(20[0-9]{2}|19[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

    private static final Pattern MONTH = Pattern.compile("(?<![0-9到至])(20[0-9]{2}|19[0-9]{2})年[0-9]{1,2}月");

    /** A year and how long ago it was, told together: 2013年……10年来. */
    private static final Pattern SINCE =
            Pattern.compile("(?<![0-9])(20[0-9]{2}|19[0-9]{2})年[^\n]{0,80}?(?<![0-9])([0-9]{1,2})年来");

    private YearEvidence() {}

    /**
     * The publication year of any article; else the year of a full date that is also a dateline's day; else the last year of a full
     * date, what “2013年……10年来” adds up to, or the last year of a month.
     */
    static Optional<Integer> of(List<Analysis> unit) {
        return unit.stream()
                .flatMap(a -> a.article().published().stream())
                .map(LocalDate::getYear)
                .findFirst()
                .or(() -> last(unit, FULL_DATE, YearEvidence::filedYear))
                .or(() -> last(unit, FULL_DATE, (a, m) -> Optional.of(number(m, 1))))
                .or(() -> last(unit, SINCE, (a, m) -> Optional.of(number(m, 1) + number(m, 2))))
                .or(() -> last(unit, MONTH, (a, m) -> Optional.of(number(m, 1))));
    }

    private static Optional<Integer> last(
            List<Analysis> unit, Pattern pattern, BiFunction<Analysis, MatchResult, Optional<Integer>> year) {
        return unit.stream()
                .flatMap(a -> pattern.matcher(a.text()).results().flatMap(m -> year.apply(a, m).stream()))
                .max(Comparator.naturalOrder());
    }

    private static Optional<Integer> filedYear(Analysis analysis, MatchResult match) {
        boolean filed = analysis.article().datelines().stream()
                .flatMap(d -> d.day().stream())
                .anyMatch(day -> day.getMonthValue() == number(match, 2)
                        && Math.abs(day.getDayOfMonth() - number(match, 3)) <= DAYS_APART);
        return filed ? Optional.of(number(match, 1)) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
