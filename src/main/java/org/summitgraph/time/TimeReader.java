package org.summitgraph.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.RuleId;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeRule.Reading;
import org.summitgraph.time.TimeRules.Found;

/** Finds date expressions and reads their values. Pure and thread-safe. */
public final class TimeReader {

    private static final Pattern FROM_TO_WORDS = Pattern.compile("起?(?:至|到|－|—|–|-)");

    private static final RuleId FROM_TO = new RuleId("time/from-one-to-another");

    private static final RuleId NAME_YEAR = new RuleId("time/year-in-a-name");

    /**
     * The expressions of each article of a unit, in text order.
     *
     * <p>The articles of a page share their year: a masthead or a full date in one of them anchors all.
     */
    public List<List<TimeMention>> readUnit(List<Analysis> unit) {
        Optional<Integer> year = YearEvidence.of(unit);
        return unit.stream()
                .map(analysis -> read(analysis.text(), NewsDay.of(analysis, unit, year)))
                .toList();
    }

    private static List<TimeMention> read(String text, NewsDay news) {
        Anchor anchor = new Anchor(news);
        List<TimeMention> mentions = new ArrayList<>();
        int from = 0;
        for (Found found : candidates(text)) {
            if (found.start() < from) {
                continue;
            }
            Optional<TimeMention> before =
                    mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
            Scene scene = new Scene(text, found.start(), found.match().end(), anchor, before);
            Optional<Reading> reading = found.rule().production().read(found.match(), scene);
            if (reading.isPresent()) {
                from = found.match().end();
                mentions.add(mention(found, reading.get()));
                anchor.sees(reading.get().value());
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
        return TimeRules.matches(text).stream()
                .sorted(Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::length).reversed()))
                .toList();
    }

    private static TimeMention mention(Found found, Reading reading) {
        return new TimeMention(
                new Span(found.match().start(), found.match().end()),
                reading.value(),
                reading.inferred(),
                found.rule().id(),
                reading.alternatives());
    }

    /** 20日深夜至今天凌晨, 去年9月至今年3月: two values with 至 between them are one interval. */
    private static List<TimeMention> joined(String text, List<TimeMention> mentions) {
        List<TimeMention> out = new ArrayList<>();
        for (TimeMention mention : mentions) {
            Optional<TimeMention> whole =
                    out.isEmpty() ? Optional.empty() : joined(text, out.get(out.size() - 1), mention);
            if (whole.isPresent()) {
                out.set(out.size() - 1, whole.get());
            } else {
                out.add(mention);
            }
        }
        return out;
    }

    private static Optional<TimeMention> joined(String text, TimeMention from, TimeMention to) {
        String between = text.substring(from.span().end(), to.span().start());
        boolean kindred = from.value().getClass().equals(to.value().getClass())
                && !(from.value() instanceof DateValue.Interval)
                && from.value().first().isBefore(to.value().first());
        if (!kindred || !FROM_TO_WORDS.matcher(between).matches()) {
            return Optional.empty();
        }
        return Optional.of(new TimeMention(
                from.span().cover(to.span()),
                new DateValue.Interval(from.value(), to.value()),
                from.inferred() || to.inferred(),
                FROM_TO,
                List.of()));
    }
}
