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
 * @param otherParties states and bodies that take part besides those of the participants
 * @param host who chairs, by name, or the code of the state that hosts
 */
record Event(
        MeetingType type,
        Optional<String> name,
        List<Person> participants,
        List<Party> otherParties,
        Period period,
        Optional<String> place,
        MeetingStatus status,
        Optional<String> host,
        Optional<String> partOf,
        Telling telling) {

    Event {
        participants = principals(type, participants);
        otherParties = List.copyOf(otherParties);
    }

    /** At a summit or ceremony officials of a state that is there by its head are staff, and people without office are company. */
    private static List<Person> principals(MeetingType type, List<Person> people) {
        Set<Party> byHeads = new LinkedHashSet<>();
        people.stream().filter(Event::isHead).forEach(p -> p.of().ifPresent(byHeads::add));
        return people.stream()
                .filter(p -> (type != MeetingType.SUMMIT && type != MeetingType.CEREMONY)
                        || isHead(p)
                        || p.of().filter(byHeads::contains).isEmpty())
                .distinct()
                .toList();
    }

    static boolean isHead(Person person) {
        return person.role()
                .filter(r -> r == Role.HEAD_OF_STATE || r == Role.HEAD_OF_GOVERNMENT)
                .isPresent();
    }

    Optional<DateValue> start() {
        return period.start();
    }

    Optional<DateValue> end() {
        return period.end();
    }

    Span evidence() {
        return telling.evidence();
    }

    String rule() {
        return telling.rule();
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
        return new MeetingFact(
                type, name, List.copyOf(names()), parties(), start(), end(), place, status, host, partOf);
    }

    /** This event with more people and parties in it, and with a chair where it had none. */
    Event with(List<Person> people, List<Party> parties, Optional<String> chair) {
        return new Event(
                type,
                name,
                join(participants, people),
                join(otherParties, parties),
                period,
                place,
                status,
                host.or(() -> chair),
                partOf,
                telling);
    }

    /** This event in a period and at a place. */
    Event at(Period when, Optional<String> where) {
        return new Event(type, name, participants, otherParties, when, where, status, host, partOf, telling);
    }

    /** This event with what {@code other} knows better of the same one. */
    Event mergedWith(Event other) {
        boolean held = status == MeetingStatus.HELD || other.status == MeetingStatus.HELD;
        return new Event(
                type,
                OccasionNames.fuller(name, other.name),
                join(participants, other.participants),
                join(otherParties, other.otherParties),
                period.refinedBy(other.period),
                place.or(other::place),
                held ? MeetingStatus.HELD : status,
                host.or(other::host),
                partOf.or(other::partOf),
                telling.with(other.telling));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }
}
