package org.summitgraph.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.text.Span;

/** Makes events of visits, and tells which states are visited. */
final class Visits {

    private static final double TOLD = 0.9;
    private static final double RECALLED = 0.8;

    private final Gazetteer gazetteer;

    Visits(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A visit of people to a state; empty where they are at home there, or of no state. */
    Optional<Event> event(
            Clause clause,
            List<Person> visitors,
            Party host,
            Optional<String> city,
            Period period,
            Span evidence,
            String words,
            MeetingStatus status,
            String rule) {
        List<Person> guests = visitors.stream()
                .filter(v -> v.of().isPresent() && !v.of().get().equals(host))
                .toList();
        if (guests.isEmpty()
                || guests.size() < visitors.size()
                || gazetteer.country(host.code()).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> country = gazetteer.country(host.code()).map(Country::zh);
        return Optional.of(new Event(
                MeetingType.VISIT,
                Optional.empty(),
                guests,
                List.of(host),
                period,
                city.or(() -> country),
                Modality.onDay(status, period.start(), clause),
                Optional.empty(),
                Optional.empty(),
                new Telling(evidence, rule, words, clause.speech() ? RECALLED : TOLD)));
    }

    /** The states named in a stretch, but for those that only say whose an office is. */
    Set<Party> states(Clause clause, Span stretch) {
        Set<Party> states = new LinkedHashSet<>();
        clause.parties(stretch.start(), stretch.end()).stream()
                .filter(m -> m.form() != PartyMention.Form.BODY && m.form() != PartyMention.Form.GROUP)
                .filter(m -> clause.view().mentions().people().stream().noneMatch(p -> insideOffice(p, m)))
                .forEach(m ->
                        m.parties().stream().filter(p -> p.code().length() == 2).forEach(states::add));
        return states.isEmpty() ? abbreviated(clause, stretch) : states;
    }

    /** 对尼: the state that one character stands for, if the text names such a one. */
    private Set<Party> abbreviated(Clause clause, Span stretch) {
        String word = clause.text(stretch);
        return word.length() != 1
                ? Set.of()
                : gazetteer.abbreviated(word).stream()
                        .map(country -> new Party(country.iso()))
                        .filter(party -> clause.view().mentions().parties().stream()
                                .anyMatch(m -> m.parties().contains(party)))
                        .limit(1)
                        .collect(Collectors.toSet());
    }

    /** The states named in a stretch, else the state of a city there or of the words behind. */
    Set<Party> statesOfPlaces(Clause clause, Span stretch, int end) {
        Set<Party> states = states(clause, stretch);
        if (states.isEmpty()) {
            states = states(clause, new Span(stretch.end(), Math.max(stretch.end(), end)));
        }
        if (!states.isEmpty()) {
            return states;
        }
        Set<Party> ofCities = new LinkedHashSet<>();
        clause.view().mentions().places().stream()
                .filter(p -> stretch.contains(p.span()))
                .map(PlaceMention::state)
                .forEach(s -> s.ifPresent(ofCities::add));
        return ofCities;
    }

    private static boolean insideOffice(PersonMention person, PartyMention party) {
        return person.form() == PersonMention.Form.OFFICE_AND_NAME
                && person.whole().contains(party.span())
                && person.span().start() - party.span().end() < 12
                && !party.span().overlaps(person.span());
    }
}
