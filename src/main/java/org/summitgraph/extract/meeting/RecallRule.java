package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** What speakers recall of themselves and whom they address: 今年2月我们在北京举行会晤, 去年我们在北京和阿斯塔纳两度会晤. */
final class RecallRule implements EventRule {

    private static final Pattern WE_MET = Pattern.compile(
            "(?:我们|我(?:和|同|与)(?:你|您|[^，。；和同与]{2,8}(?:总统|总理|主席|首相|国王|先生|陛下|阁下))|你我)[^，。；]{0,24}?(?:会晤|会见|会面|见面|会谈|(?:深入|进行)[^，。；]{0,14}交流|通电话|通话)(?!合作|互鉴|机制)");
    static final String GATHERED = "meeting/gathered";

    private static final Pattern WE_GATHERED =
            Pattern.compile("我们(?:曾|共同)?(?:相聚|齐聚|聚首|会聚|欢聚|共聚|汇聚|相会)(?:在|于)?[^，。；]{2,10}");
    private static final Pattern OFTEN = Pattern.compile("多次|[0-9三四五六七八九十]+次|频繁|保持");

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        if (!clause.speech() || clause.speaker().isEmpty()) {
            return events;
        }
        gathered(clause, scene).ifPresent(events::add);
        if (clause.addressee().isEmpty()) {
            return events;
        }
        Matcher matcher = WE_MET.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            Optional<TimeMention> time = Days.before(clause, matcher.end());
            boolean another = clause.people(matcher.start(), matcher.end()).stream()
                    .anyMatch(m -> !m.person().equals(clause.addressee().orElseThrow()));
            boolean recalled = time.isPresent()
                    && !another
                    && !time.get()
                            .value()
                            .equals(scene.main().flatMap(Event::start).orElse(DateValue.year(1)))
                    && !(time.get().value() instanceof DateValue.Interval)
                    && Modality.of(clause, span).equals(Optional.of(MeetingStatus.HELD))
                    && !OFTEN.matcher(matcher.group()).find();
            if (recalled) {
                events.addAll(events(clause, span, time.get()));
            }
        }
        return events;
    }

    /** 两年前，我们相聚西安: the summit before, told at a summit. */
    private static Optional<Event> gathered(Clause clause, Scene scene) {
        Optional<Event> now = scene.occasion().filter(o -> o.type() == MeetingType.SUMMIT);
        Matcher matcher = WE_GATHERED
                .matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        if (now.isEmpty() || !matcher.find()) {
            return Optional.empty();
        }
        Optional<TimeMention> time = Days.before(clause, matcher.start());
        Optional<String> city = places(clause, matcher.start(), matcher.end()).get(0);
        if (time.isEmpty() || city.isEmpty() || city.equals(now.get().place())) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                MeetingType.SUMMIT,
                Optional.empty(),
                now.get().participants(),
                now.get().parties(),
                new Period(Optional.of(time.get().value()), Optional.empty()),
                city,
                MeetingStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                new Telling(
                        new Span(time.get().span().start(), MetRule.clauseEnd(clause, matcher.end())),
                        GATHERED,
                        matcher.group(),
                        0.7)));
    }

    private static List<Event> events(Clause clause, Span span, TimeMention time) {
        List<Person> people =
                List.of(clause.speaker().orElseThrow(), clause.addressee().orElseThrow());
        boolean call = clause.text(span).contains("通");
        List<Event> events = new ArrayList<>();
        for (Optional<String> place : places(clause, Math.min(time.span().end(), span.start()), span.end())) {
            events.add(new Event(
                    call ? MeetingType.CALL : MeetingType.BILATERAL_MEETING,
                    Optional.empty(),
                    people,
                    List.of(),
                    new Period(Optional.of(time.value()), Optional.empty()),
                    call ? Optional.empty() : place,
                    MeetingStatus.HELD,
                    Optional.empty(),
                    Optional.empty(),
                    new Telling(
                            new Span(
                                    Math.min(time.span().start(), span.start()), MetRule.clauseEnd(clause, span.end())),
                            "meeting/we-met",
                            clause.text(span),
                            0.8)));
        }
        return events;
    }

    /** 北京和阿斯塔纳两度会晤: an event for each city. */
    private static List<Optional<String>> places(Clause clause, int from, int to) {
        List<Optional<String>> cities = clause.view().mentions().places().stream()
                .filter(p -> p.kind() == PlaceMention.Kind.CITY
                        && p.span().start() >= from
                        && p.span().end() <= to)
                .map(p -> Optional.of(p.name()))
                .toList();
        return cities.isEmpty() ? List.of(Optional.empty()) : cities;
    }
}
