package org.summitgraph.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.RuleId;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeRule.Reading;
import org.summitgraph.time.TimeRule.Scene;

/** Finds date expressions and reads their values. Pure and thread-safe. */
public final class TimeReader {

    private static final List<TimeRule> RULES = Stream.of(CalendarRules.ALL, YearRules.ALL, RelativeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Pattern SPEECH = Pattern.compile("(?:表示|指出|强调|说|认为|致辞|介绍|建议|提出|祝贺|感谢)[^。\n]{0,20}[，：:]");

    private static final Pattern FUTURE = Pattern.compile("(?:将于|将在|将|定于|拟于|拟|计划于|预计于|预计|订于)[^，。；]{0,3}$");

    private static final RuleId SPAN_RULE = new RuleId("time/span-of-two-days");

    private static final RuleId NAME_YEAR = new RuleId("time/year-in-a-name");

    private record Found(MatchResult match, TimeRule rule) {

        int start() {
            return match.start();
        }

        int length() {
            return match.end() - match.start();
        }
    }

    /**
     * The expressions of each article of a unit, in text order.
     *
     * <p>The articles of a page share their year: a masthead or a full date in one of them anchors all.
     */
    public List<List<TimeMention>> readUnit(List<Analysis> unit) {
        Optional<Integer> year = YearEvidence.of(unit);
        return unit.stream().map(analysis -> read(analysis, year)).toList();
    }

    private static List<TimeMention> read(Analysis analysis, Optional<Integer> year) {
        String text = analysis.text();
        Anchor anchor = new Anchor(newsDay(analysis, year));
        List<TimeMention> mentions = new ArrayList<>();
        int from = 0;
        for (Found found : candidates(text)) {
            if (found.start() < from) {
                continue;
            }
            Optional<Reading> reading = found.rule().production().read(found.match(), scene(text, found, anchor));
            if (reading.isPresent()) {
                from = found.match().end();
                mentions.add(mention(found, reading.get()));
                if (reading.get().value() instanceof DateValue.Day day) {
                    anchor.sees(day.date());
                }
            }
        }
        return joined(text, withoutRepeatedNameYears(mentions));
    }

    /** A bare year at the head of a name tells nothing new where the same year stands elsewhere. */
    private static List<TimeMention> withoutRepeatedNameYears(List<TimeMention> mentions) {
        return mentions.stream()
                .filter(m -> !m.rule().equals(NAME_YEAR)
                        || mentions.stream()
                                .noneMatch(o ->
                                        !o.span().equals(m.span()) && o.value().equals(m.value())))
                .toList();
    }

    /** Leftmost first, of those that begin together the longest first. */
    private static List<Found> candidates(String text) {
        List<Found> all = new ArrayList<>();
        for (TimeRule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                all.add(new Found(matcher.toMatchResult(), rule));
            }
        }
        all.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::length).reversed()));
        return all;
    }

    private static TimeMention mention(Found found, Reading reading) {
        return new TimeMention(
                new Span(found.match().start(), found.match().end()),
                reading.value(),
                reading.inferred(),
                found.rule().id(),
                reading.alternatives());
    }

    private static Scene scene(String text, Found found, Anchor anchor) {
        int start = found.start();
        int paragraph = text.lastIndexOf('\n', start) + 1;
        boolean speech = SPEECH.matcher(text).region(paragraph, start).find();
        String before = text.substring(Math.max(paragraph, start - 8), start);
        return new Scene(text, anchor, speech, FUTURE.matcher(before).find());
    }

    /** 20日深夜至今天凌晨: two days with 至 between them are one interval. */
    private static List<TimeMention> joined(String text, List<TimeMention> mentions) {
        List<TimeMention> out = new ArrayList<>();
        for (TimeMention mention : mentions) {
            TimeMention before = out.isEmpty() ? mention : out.get(out.size() - 1);
            boolean touching = before.span().end() + 1 == mention.span().start()
                    && "至到".indexOf(text.charAt(before.span().end())) >= 0;
            if (touching
                    && before.value() instanceof DateValue.Day from
                    && mention.value() instanceof DateValue.Day to
                    && !from.date().isAfter(to.date())) {
                out.set(
                        out.size() - 1,
                        new TimeMention(
                                before.span().cover(mention.span()),
                                new DateValue.Interval(from, to),
                                true,
                                SPAN_RULE,
                                List.of()));
            } else {
                out.add(mention);
            }
        }
        return out;
    }

    /** The dateline's day, in the year of publication or of the unit; else the day of publication; else the unit's year. */
    private static Optional<LocalDate> newsDay(Analysis analysis, Optional<Integer> year) {
        Optional<LocalDate> published = analysis.article().published();
        return analysis.article().datelines().stream()
                .flatMap(d -> d.day().stream())
                .findFirst()
                .flatMap(day -> published.isPresent()
                        ? Anchor.nearest(published.get(), day.getMonthValue(), day.getDayOfMonth())
                        : year.flatMap(y -> Anchor.atYear(day, y)))
                .or(() -> published)
                .or(() -> year.map(y -> LocalDate.of(y, 12, 31)));
    }
}
