package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.text.Span;

/** Visits told of a guest in passing: 来华进行国事访问的…, 正在越南访问的…, 来访的…. */
final class GuestRule implements EventRule {

    private static final Words WORDS = Words.of("visits.tsv");
    private static final Party CN = new Party("CN");
    private static final int LONGEST_OFFICE = 30;

    private final Visits visits;

    GuestRule(Gazetteer gazetteer) {
        this.visits = new Visits(gazetteer);
    }

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        for (Words.Hit hit : WORDS.find("guest-china", clause.view().text(), clause.span())) {
            guests(clause, scene, hit, Set.of(CN), events);
        }
        for (String name : List.of("guest-here", "guest")) {
            for (Words.Hit hit : WORDS.find(name, clause.view().text(), clause.span())) {
                guests(clause, scene, hit, hostsOfGuest(clause, hit), events);
            }
        }
        return events;
    }

    /** The people whom the words qualify: they stand behind. */
    private void guests(Clause clause, Scene scene, Words.Hit hit, Set<Party> hosts, List<Event> events) {
        String words = clause.text(hit.span());
        boolean visit = words.contains("访");
        int end = MetRule.clauseEnd(clause, hit.end());
        List<Person> guests = Sides.people(Sides.firstGroup(clause, hit.end(), end));
        if (!visit || guests.isEmpty() || !startsBehind(clause, hit, guests.get(0))) {
            return;
        }
        Optional<DateValue> day = Days.before(clause, hit.start())
                .map(t -> Days.valueOf(clause, t))
                .or(scene::day);
        for (Party host : hosts) {
            visits.event(
                            clause,
                            guests,
                            host,
                            Optional.empty(),
                            Period.within(day),
                            new Span(hit.start(), end),
                            words,
                            MeetingStatus.HELD,
                            VisitRule.ID)
                    .ifPresent(events::add);
        }
    }

    private static boolean startsBehind(Clause clause, Words.Hit hit, Person guest) {
        return clause.people(hit.end(), clause.span().end()).stream()
                .filter(m -> m.person().equals(guest))
                .map(PersonMention::span)
                .anyMatch(s -> s.start() - hit.end() <= LONGEST_OFFICE);
    }

    /** 正在越南访问的: the state named; 来访的: the state of who stands before. */
    private Set<Party> hostsOfGuest(Clause clause, Words.Hit hit) {
        if (hit.group().isPresent()) {
            return visits.states(clause, hit.group().get());
        }
        Set<Party> hosts = Sides.parties(Sides.firstGroup(clause, clause.span().start(), hit.start()));
        return hosts.size() == 1 ? hosts : Set.of();
    }
}
