package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;

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
                same = isSame(merged.get(i), event) ? i : -1;
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
                                .filter(e -> !e.equals(event) && isNamedOccasion(e))
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
        return group(headline.type()) == group(event.type())
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
                    if (!others.equals(own) && isSame(event, other)) {
                        whole = whole.mergedWith(other);
                    }
                }
            }
            completed.add(whole);
        }
        return merge(completed);
    }

    private static boolean isSame(Event a, Event b) {
        if (group(a.type()) != group(b.type()) || !compatible(a, b)) {
            return false;
        }
        if (isGathering(a) || isGathering(b)) {
            return a.type() == b.type() && a.place().isPresent() && a.place().equals(b.place());
        }
        if (isNamedOccasion(a) || isNamedOccasion(b)) {
            return isNamedOccasion(a)
                    && isNamedOccasion(b)
                    && (OccasionNames.same(a.name().orElseThrow(), b.name().orElseThrow())
                            || isSameByDay(a, b)
                            || isNamedAfterPlace(a, b)
                            || isNamedAfterPlace(b, a));
        }
        if (a.type() == MeetingType.CEREMONY || a.rule().contains("ceremony")) {
            return a.rule().equals(b.rule()) && samePeople(a, b);
        }
        if (isElsewhere(a, b) && (a.rule().equals("meeting/we-met") || a.type() != MeetingType.VISIT)) {
            return false;
        }
        return samePeople(a, b) && (a.type() != MeetingType.VISIT || a.parties().containsAll(b.parties()));
    }

    /** 阿盟峰会 on the day of 第32届阿拉伯国家联盟首脑理事会会议: leaders of one body do not hold two summits a day. */
    private static boolean isSameByDay(Event a, Event b) {
        return a.type() == MeetingType.SUMMIT
                && b.type() == MeetingType.SUMMIT
                && sameDay(a, b)
                && !a.otherParties().isEmpty()
                && a.otherParties().equals(b.otherParties())
                && OccasionNames.mayBeShort(a.name().orElseThrow(), b.name().orElseThrow());
    }

    /** 西安峰会 for the summit that was in 西安. */
    private static boolean isNamedAfterPlace(Event named, Event other) {
        String name = named.name().orElseThrow();
        return named.type() == MeetingType.SUMMIT
                && other.type() == MeetingType.SUMMIT
                && other.place().filter(place -> name.equals(place + "峰会")).isPresent();
    }

    private static boolean isElsewhere(Event a, Event b) {
        return a.place().isPresent() && b.place().isPresent() && !a.place().equals(b.place()) && !sameDay(a, b);
    }

    private static boolean sameDay(Event a, Event b) {
        return a.start().isPresent() && a.start().equals(b.start()) && a.start().get() instanceof DateValue.Day;
    }

    private static boolean samePeople(Event a, Event b) {
        Set<String> both = new TreeSet<>(a.names());
        both.retainAll(b.names());
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return Set.copyOf(a.parties()).equals(Set.copyOf(b.parties()));
        }
        return both.size() == Math.min(a.names().size(), b.names().size()) && overlap(a.parties(), b.parties());
    }

    private static boolean overlap(List<Party> a, List<Party> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean isGathering(Event event) {
        return event.rule().equals(RecallRule.GATHERED);
    }

    private static boolean isNamedOccasion(Event event) {
        return event.rule().equals(OccasionRule.ID) && event.name().isPresent();
    }

    /** Dates that may be one, and not one that is due beside one that was. */
    private static boolean compatible(Event a, Event b) {
        boolean bothKnown = a.start().isPresent() && b.start().isPresent();
        boolean dates = !bothKnown || inside(a, b.start()) || inside(b, a.start());
        boolean turned = a.status() != b.status()
                && (a.status() == MeetingStatus.CANCELLED || b.status() == MeetingStatus.CANCELLED);
        return dates && !turned;
    }

    /** A day is compatible with its month, and with the days from start to end. */
    private static boolean inside(Event event, Optional<DateValue> date) {
        DateValue start = event.start().orElseThrow();
        DateValue other = date.orElseThrow();
        return start.compatible(other)
                || event.end()
                        .filter(end -> !other.first().isBefore(start.first())
                                && !other.last().isAfter(end.last()))
                        .isPresent();
    }

    private static int group(MeetingType type) {
        return switch (type) {
            case SUMMIT, MULTILATERAL_MEETING -> 1;
            case BILATERAL_MEETING -> 2;
            case CALL -> 3;
            case VISIT -> 4;
            case CEREMONY -> 5;
        };
    }
}
