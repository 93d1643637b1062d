package org.summitgraph.extract.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.mention.Mentions;
import org.summitgraph.fact.DateValue;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** Which of the dates in a sentence tells when an event was. */
final class Days {

    private static final Words WORDS = Words.of("modality.tsv");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年?");
    private static final Pattern NAMED = Pattern.compile(
            "[\\u4e00-\\u9fa5“”]{0,12}?(?:冬奥会|冬残奥会|奥运会|亚运会|世博会|博览会|世界杯|年会|交易会|进博会|服贸会|园艺会|议程|规划|愿景|战略|行动计划|运动会)");
    private static final Pattern RANGE = Pattern.compile("[至到~～－—–-]");
    private static final Pattern COUNTED = Pattern.compile("(?:以来|年来|月来|周来|天来|之后|至今|起)$");
    private static final Pattern SINCE = Pattern.compile("以来|来，");

    private Days() {}

    /** The last date named before {@code before} in a sentence; no span of time that only counts (十年来), no day of an announcement. */
    static Optional<TimeMention> before(Clause clause, int before) {
        return dates(clause, clause.span().start(), before)
                .filter(t -> !announces(clause, t, before))
                .reduce((a, b) -> b);
    }

    /** The day on which the words are said that tell of what is at {@code before}: 26日表示. */
    static Optional<TimeMention> announced(Clause clause, int before) {
        return dates(clause, clause.span().start(), before)
                .filter(t -> announces(clause, t, before))
                .reduce((a, b) -> b);
    }

    /** The first date named between two offsets. */
    static Optional<TimeMention> between(Clause clause, int from, int to) {
        return dates(clause, from, to).findFirst();
    }

    private static Stream<TimeMention> dates(Clause clause, int from, int to) {
        return clause.view().mentions().times().stream()
                .filter(t -> t.span().start() >= from && t.span().end() <= to)
                .filter(t -> isDate(clause, t));
    }

    private static boolean announces(Clause clause, TimeMention time, int before) {
        return WORDS.in("announces", clause.view().text().substring(time.span().end(), before));
    }

    /** What a date means for an event: a stretch without two ends (上周, 过去两天) only tells the month. */
    static DateValue valueOf(Clause clause, TimeMention time) {
        boolean stretch = time.value() instanceof DateValue.Interval
                && !RANGE.matcher(clause.text(time.span())).find();
        return stretch ? Period.within(Optional.of(time.value())).start().orElseThrow() : time.value();
    }

    private static boolean isDate(Clause clause, TimeMention time) {
        return !COUNTED.matcher(clause.text(time.span())).find()
                && !follows(SINCE, clause, time.span())
                && !isInName(clause, time.span());
    }

    /** The year of 北京2022年冬奥会, a date in the name of an occasion or in a title. */
    private static boolean isInName(Clause clause, Span time) {
        Mentions mentions = clause.view().mentions();
        return (YEAR.matcher(clause.text(time)).matches() && follows(NAMED, clause, time))
                || mentions.occasions().stream().anyMatch(o -> o.span().contains(time))
                || mentions.titles().stream().anyMatch(t -> t.span().contains(time));
    }

    private static boolean follows(Pattern pattern, Clause clause, Span time) {
        String text = clause.view().text();
        return pattern.matcher(text).region(time.end(), text.length()).lookingAt();
    }
}
