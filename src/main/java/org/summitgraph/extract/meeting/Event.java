package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/**
 * A meeting as one place of a text tells it, before what several places tell is merged.
 *
 * @param evidence the clause that tells it
 * @param rule the name of the rule
 * @param trigger the words that made the rule fire
 * @param confidence higher where the report is about this event, lower where it is only recalled or planned
 */
record Event(
        MeetingType type,
        Optional<String> name,
        List<Person> participants,
        List<Party> otherParties,
        Optional<DateValue> start,
        Optional<DateValue> end,
        Optional<String> place,
        MeetingStatus status,
        Optional<String> host,
        Optional<String> partOf,
        Span evidence,
        String rule,
        String trigger,
        double confidence) {

    Event {
        participants = principals(type, participants);
        otherParties = List.copyOf(otherParties);
    }

    /** At a summit officials of a state that is there by its head are staff. */
    private static List<Person> principals(MeetingType type, List<Person> people) {
        Set<Party> byHeads = new LinkedHashSet<>();
        people.stream().filter(Event::isHead).forEach(p -> p.of().ifPresent(byHeads::add));
        return people.stream()
                .filter(p -> type != MeetingType.SUMMIT
                        || isHead(p)
                        || p.of().filter(byHeads::contains).isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isHead(Person person) {
        return person.role()
                .filter(r -> r == Role.HEAD_OF_STATE || r == Role.HEAD_OF_GOVERNMENT)
                .isPresent();
    }

    List<Party> parties() {
        Set<Party> parties = new LinkedHashSet<>();
        participants.forEach(p -> p.of().ifPresent(parties::add));
        parties.addAll(otherParties);
        return OccasionParties.withoutNamed(List.copyOf(parties));
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        participants.forEach(p -> names.add(p.name()));
        return names;
    }

    MeetingFact fact() {
        return new MeetingFact(type, name, List.copyOf(names()), parties(), start, end, place, status, host, partOf);
    }

    /** This event with more people and parties in it. */
    Event with(List<Person> more, List<Party> moreParties) {
        List<Person> people = new ArrayList<>(participants);
        people.addAll(more);
        Set<Party> parties = new LinkedHashSet<>(otherParties);
        parties.addAll(moreParties);
        return new Event(
                type,
                name,
                people,
                List.copyOf(parties),
                start,
                end,
                place,
                status,
                host,
                partOf,
                evidence,
                rule,
                trigger,
                confidence);
    }

    /** This event at a place. */
    Event at(String where) {
        return placedLike(new Event(
                type,
                name,
                participants,
                otherParties,
                start,
                end,
                Optional.of(where),
                status,
                host,
                partOf,
                evidence,
                rule,
                trigger,
                confidence));
    }

    /** This event on the day and at the place of {@code other}. */
    Event placedLike(Event other) {
        return new Event(
                type,
                name,
                participants,
                otherParties,
                other.start,
                other.end,
                other.place.or(() -> place),
                status,
                host,
                partOf,
                evidence,
                rule,
                trigger,
                confidence);
    }

    /** This event with what {@code other} knows better of the same one. */
    Event mergedWith(Event other) {
        List<Person> people = new ArrayList<>(participants);
        people.addAll(other.participants);
        Set<Party> more = new LinkedHashSet<>(otherParties);
        more.addAll(other.otherParties);
        boolean finer = isFiner(other.start, start);
        return new Event(
                type,
                longer(name, other.name),
                people,
                List.copyOf(more),
                finer ? other.start : start,
                end.or(other::end),
                place.or(other::place),
                status == MeetingStatus.HELD || other.status == MeetingStatus.HELD ? MeetingStatus.HELD : status,
                host.or(other::host),
                partOf.or(other::partOf),
                evidence,
                rule,
                trigger,
                Math.max(confidence, other.confidence));
    }

    private static Optional<String> longer(Optional<String> a, Optional<String> b) {
        if (a.isPresent() && b.isPresent()) {
            boolean first = OccasionNames.isNumbered(a.get());
            boolean second = OccasionNames.isNumbered(b.get());
            if (first != second) {
                return first ? a : b;
            }
            return b.get().length() > a.get().length() ? b : a;
        }
        return a.or(() -> b);
    }

    private static boolean isFiner(Optional<DateValue> candidate, Optional<DateValue> known) {
        return candidate.isPresent()
                && (known.isEmpty()
                        || (candidate.get().within(known.get()) && !known.get().within(candidate.get())));
    }
}
