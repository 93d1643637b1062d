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

/** What speakers recall of themselves: 今年2月我们在北京举行会晤, 我去年对贵国进行国事访问, 你4月访问中国. */
final class RecallRule implements EventRule {

    private static final Pattern WE_MET = Pattern.compile(
            "(?:我们|双方|我(?:和|同|与)你|你我)[^，。；]{0,24}?(两度|两次|再次)?(?:会晤|会见|会面|见面|会谈|深入[^，。；]{0,10}交流|交流)(?!合作|互鉴|机制)");

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        if (!clause.speech() || clause.speaker().isEmpty() || clause.addressee().isEmpty()) {
            return events;
        }
        Matcher matcher = WE_MET.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            Optional<TimeMention> time = clause.timeBefore(matcher.end());
            boolean today = time.isPresent()
                    && time.get()
                            .value()
                            .equals(scene.main().flatMap(Event::start).orElse(DateValue.year(1)));
            boolean range = time.isPresent() && time.get().value() instanceof DateValue.Interval;
            if (time.isEmpty() || today || range || Modality.isDenied(clause, matcher.start())) {
                continue;
            }
            List<Person> people =
                    List.of(clause.speaker().get(), clause.addressee().get());
            List<Optional<String>> places = places(clause, time.get().span().end(), matcher.end());
            for (Optional<String> place : places) {
                events.add(new Event(
                        MeetingType.BILATERAL_MEETING,
                        Optional.empty(),
                        people,
                        List.of(),
                        Optional.of(time.get().value()),
                        Optional.empty(),
                        place,
                        MeetingStatus.HELD,
                        Optional.empty(),
                        Optional.empty(),
                        new Span(time.get().span().start(), MetRule.clauseEnd(clause, matcher.end())),
                        "meeting/we-met",
                        matcher.group(),
                        0.8));
            }
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
