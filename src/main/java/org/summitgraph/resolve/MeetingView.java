package org.summitgraph.resolve;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;

/**
 * A report of a meeting with what comparing needs, worked out once.
 *
 * @param sides the states and bodies, also those that the participants serve
 * @param ceremony the sort of ceremony, from the words; empty for other types or where the words do not tell
 */
record MeetingView(
        Report<MeetingFact> report,
        NavigableSet<String> sides,
        NavigableSet<EntityId> people,
        Optional<OccasionName> name,
        Period period,
        Optional<String> ceremony) {

    static MeetingView of(Report<MeetingFact> report, People people, Background background) {
        MeetingFact fact = report.fact();
        NavigableSet<String> sides = new TreeSet<>();
        fact.parties().forEach(party -> sides.add(party.code()));
        NavigableSet<EntityId> persons = new TreeSet<>();
        fact.participants().forEach(name -> persons.add(people.named(name, report.article(), fact.parties())));
        if (sides.size() < 2) {
            persons.forEach(id -> people.get(id).of().map(Party::code).ifPresent(sides::add));
        }
        return new MeetingView(
                report,
                sides,
                persons,
                fact.name().map(name -> OccasionName.of(name, background)),
                Period.of(fact.start(), fact.end()),
                fact.type() == MeetingType.CEREMONY
                        ? Ceremonies.sort(fact.name().orElse("") + " "
                                + report.finding().evidence().quote())
                        : Optional.empty());
    }

    MeetingFact fact() {
        return report.fact();
    }

    boolean sameArticle(MeetingView other) {
        return report.article().id().equals(other.report.article().id());
    }

    /** Whether one names no more people than the other does. */
    boolean samePeople(MeetingView other) {
        return people.containsAll(other.people) || other.people.containsAll(people);
    }

    String sidesKey() {
        return String.join(",", sides);
    }
}
