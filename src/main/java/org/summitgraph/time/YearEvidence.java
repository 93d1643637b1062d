package org.summitgraph.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.nlp.Analysis;

/** The year in which a unit was written, where no publication date states it. */
final class YearEvidence {

    /** A full date whose month and day are also a dateline's. */
    private static final Pattern FULL_DATE =
            Pattern.compile("(?<![0-9])(20[0-9]{2}|19[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

    /** A year and how long ago it was, told together: 2013年……10年来. */
    private static final Pattern SINCE =
            Pattern.compile("(?<![0-9])(20[0-9]{2}|19[0-9]{2})年[^\n]{0,80}?(?<![0-9])([0-9]{1,2})年来");

    private YearEvidence() {}

    /** The publication year of any article; else the year of most full dates; else what “2013年……10年来” adds up to. */
    static Optional<Integer> of(List<Analysis> unit) {
        return unit.stream()
                .flatMap(a -> a.article().published().stream())
                .map(LocalDate::getYear)
                .findFirst()
                .or(() -> mostVoted(unit, FULL_DATE, false))
                .or(() -> mostVoted(unit, SINCE, true));
    }

    private static Optional<Integer> mostVoted(List<Analysis> unit, Pattern pattern, boolean add) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Analysis analysis : unit) {
            Matcher matcher = pattern.matcher(analysis.text());
            while (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1)) + (add ? Integer.parseInt(matcher.group(2)) : 0);
                boolean filed = add || isDatelineDay(analysis, matcher);
                votes.merge(year, filed ? 3 : 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static boolean isDatelineDay(Analysis analysis, Matcher matcher) {
        return analysis.article().datelines().stream()
                .flatMap(d -> d.day().stream())
                .anyMatch(day -> day.getMonthValue() == Integer.parseInt(matcher.group(2))
                        && Math.abs(day.getDayOfMonth() - Integer.parseInt(matcher.group(3))) <= 3);
    }
}
