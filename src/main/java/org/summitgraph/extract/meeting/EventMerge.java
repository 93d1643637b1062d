package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.MeetingType;

/** Takes what several sentences of an article tell of one event together. */
final class EventMerge {

    private EventMerge() {}

    static List<Event> merge(List<Event> told) {
        List<Event> merged = told;
        int before;
        do {
            before = merged.size();
            merged = once(merged);
        } while (merged.size() < before);
        List<Event> all = merged;
        return all.stream().filter(event -> !isSeriesOf(event, all)).toList();
    }

    private static List<Event> once(List<Event> told) {
        List<Event> merged = new ArrayList<>();
        for (Event event : told) {
            int same = -1;
            for (int i = 0; i < merged.size() && same < 0; i++) {
                same = SameEvent.isSame(merged.get(i), event) ? i : -1;
            }
            if (same < 0) {
                merged.add(event);
            } else {
                merged.set(same, merged.get(same).mergedWith(event));
            }
        }
        return merged;
    }

    /** 东亚合作系列外长会 beside the meetings that make up the series. */
    private static boolean isSeriesOf(Event event, List<Event> events) {
        return event.name().filter(name -> name.contains("系列")).isPresent()
                && events.stream()
                                .filter(e -> !e.equals(event) && SameEvent.isNamedOccasion(e))
                                .filter(e ->
                                        e.type() == event.type() && e.start().equals(event.start()))
                                .count()
                        >= 2;
    }

    /**
     * The events of a text and those that only its headline tells. What a headline says of people whom the text tells to meet in the same
     * way is no other event.
     */
    static List<Event> withHeadline(List<Event> events, List<Event> headline) {
        List<Event> all = new ArrayList<>(events);
        for (Event event : headline) {
            boolean told = event.participants().isEmpty() || all.stream().anyMatch(e -> isToldBy(event, e));
            if (!told) {
                Optional<Event> near = all.stream()
                        .filter(e -> e.status() == event.status() && sharesPeople(e, event) && dated(e, event))
                        .findFirst();
                all.add(near.map(e -> event.at(e.period(), e.place().or(event::place)))
                        .orElse(event));
            }
        }
        return all;
    }

    private static boolean isToldBy(Event headline, Event event) {
        return SameEvent.group(headline.type()) == SameEvent.group(event.type())
                && sharesPeople(event, headline)
                && (headline.type() != MeetingType.VISIT || event.parties().containsAll(headline.parties()));
    }

    private static boolean dated(Event e, Event event) {
        return e.start().isPresent()
                && (event.start().isEmpty()
                        || e.start().get().within(event.start().get()));
    }

    private static boolean sharesPeople(Event a, Event b) {
        return a.participants().stream().anyMatch(b.participants()::contains);
    }

    /** The events of an article with what the other articles of its unit know of the same ones. */
    static List<Event> completed(List<Event> own, List<List<Event>> unit) {
        List<Event> completed = new ArrayList<>();
        for (Event event : own) {
            Event whole = event;
            for (List<Event> others : unit) {
                for (Event other : others) {
                    if (!others.equals(own) && SameEvent.isSame(event, other)) {
                        whole = whole.mergedWith(other);
                    }
                }
            }
            completed.add(whole);
        }
        return merge(completed);
    }
}
