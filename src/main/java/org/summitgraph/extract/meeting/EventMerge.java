package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingType;

/** Takes what several sentences of an article tell of one event together. */
final class EventMerge {

    private EventMerge() {}

    static List<Event> merge(List<Event> told) {
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

    private static boolean isSame(Event a, Event b) {
        if (group(a.type()) != group(b.type()) || !compatible(a.start(), b.start())) {
            return false;
        }
        if (isNamedOccasion(a) && isNamedOccasion(b)) {
            return sameName(a.name().get(), b.name().get());
        }
        if (isNamedOccasion(a) != isNamedOccasion(b)) {
            return false;
        }
        if (a.type() == MeetingType.CEREMONY && !a.name().equals(b.name())) {
            return false;
        }
        if (a.start().isPresent()
                && b.start().isPresent()
                && a.place().isPresent()
                && b.place().isPresent()
                && !a.place().equals(b.place())
                && a.rule().equals("meeting/we-met")) {
            return false;
        }
        Set<String> both = new TreeSet<>(a.names());
        both.retainAll(b.names());
        return both.size() == Math.min(a.names().size(), b.names().size())
                && !both.isEmpty()
                && (a.type() != MeetingType.VISIT || a.parties().containsAll(b.parties()));
    }

    private static boolean isNamedOccasion(Event event) {
        return event.rule().equals("meeting/named-occasion") && event.name().isPresent();
    }

    /** 首届峰会 after 首届中国－中亚峰会: the shorter is part of the longer, and the editions agree. */
    private static boolean sameName(String a, String b) {
        String x = plain(a);
        String y = plain(b);
        String longer = x.length() >= y.length() ? x : y;
        String shorter = x.length() >= y.length() ? y : x;
        if (longer.contains(shorter)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && longer.charAt(0) == shorter.charAt(0);
    }

    private static String plain(String name) {
        return name.replaceAll("[“”－—–\\-·\\s]", "");
    }

    private static boolean compatible(Optional<DateValue> a, Optional<DateValue> b) {
        return a.isEmpty() || b.isEmpty() || a.get().compatible(b.get());
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
