package org.summitgraph.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;

/** Whether two tellings are of one event: the same kind, days that may be one, the same people or name. */
final class SameEvent {

    private SameEvent() {}

    static boolean isSame(Event a, Event b) {
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

    static boolean isNamedOccasion(Event event) {
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

    static int group(MeetingType type) {
        return switch (type) {
            case SUMMIT, MULTILATERAL_MEETING -> 1;
            case BILATERAL_MEETING -> 2;
            case CALL -> 3;
            case VISIT -> 4;
            case CEREMONY -> 5;
        };
    }
}
