package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** Visits: 对某国进行国事访问, 访问某国, 访华, 抵达某地开始访问. */
final class VisitRule implements EventRule {

    static final String ID = "meeting/visit";
    static final String JOURNEY = "meeting/journey";

    private static final Words WORDS = Words.of("visits.tsv");
    private static final List<String> CHINA = List.of("visits-china");
    private static final List<String> ABROAD =
            List.of("this-is", "ends", "arrives", "visits-state", "visits-city", "visits-plain", "visits-short");
    private static final Party CN = new Party("CN");

    private final Visits visits;

    VisitRule(Gazetteer gazetteer) {
        this.visits = new Visits(gazetteer);
    }

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        List<Span> read = new ArrayList<>();
        if (scene.isJourney()) {
            journeys(clause, scene, "journey", read, events);
        }
        CHINA.forEach(name -> journeys(clause, scene, name, read, events));
        ABROAD.forEach(name -> journeys(clause, scene, name, read, events));
        return events;
    }

    private void journeys(Clause clause, Scene scene, String name, List<Span> read, List<Event> events) {
        for (Words.Hit hit : WORDS.find(name, clause.view().text(), clause.span())) {
            boolean taken = read.stream().anyMatch(r -> r.overlaps(hit.span()))
                    || clause.view().mentions().titles().stream()
                            .anyMatch(t -> t.span().overlaps(hit.span()));
            Set<Party> hosts = taken ? Set.of() : hosts(clause, hit);
            if (!hosts.isEmpty() && journey(clause, scene, hit, hosts, events)) {
                read.add(hit.span());
            }
        }
    }

    private boolean journey(Clause clause, Scene scene, Words.Hit hit, Set<Party> hosts, List<Event> events) {
        List<Person> visitors = visitors(clause, scene, hit);
        Optional<MeetingStatus> status =
                Modality.of(clause, hit.span()).or(() -> welcomed(clause, scene, hit, visitors, hosts));
        Optional<TimeMention> time = time(clause, hit);
        boolean since = clause.view().text().startsWith("以来", hit.end());
        boolean welcomed = WORDS.in("welcome", clause.text()) && status.equals(Optional.of(MeetingStatus.HELD));
        boolean vague = (clause.speech() || since)
                && !welcomed
                && !hit.name().equals("this-is")
                && time.isEmpty()
                && status.filter(s -> s == MeetingStatus.CANCELLED).isEmpty();
        if (visitors.isEmpty() || status.isEmpty() || vague) {
            return false;
        }
        Period period = period(clause, scene, hit, status.get(), time);
        int end = MetRule.clauseEnd(clause, hit.end());
        boolean any = false;
        for (Party host : hosts) {
            Optional<Event> event = visits.event(
                    clause,
                    visitors,
                    host,
                    hosts.size() > 1 ? Optional.empty() : city(clause, hit, end, host),
                    period,
                    new Span(clause.span().start(), end),
                    clause.text(hit.span()),
                    status.get(),
                    hit.name().equals("journey") ? JOURNEY : ID);
            event.ifPresent(events::add);
            any |= event.isPresent();
        }
        return any;
    }

    /** 欢迎总理先生访华, said by the host to a guest who is there: the visit is on. */
    private static Optional<MeetingStatus> welcomed(
            Clause clause, Scene scene, Words.Hit hit, List<Person> visitors, Set<Party> hosts) {
        String before = clause.text(new Span(MetRule.clauseStart(clause, hit.start()), hit.end()));
        boolean here = WORDS.in("welcome", before)
                && !WORDS.in("again", clause.text())
                && scene.main()
                        .filter(m -> m.participants().containsAll(visitors))
                        .flatMap(Event::place)
                        .flatMap(scene::stateOf)
                        .filter(hosts::contains)
                        .isPresent();
        return here ? Optional.of(MeetingStatus.HELD) : Optional.empty();
    }

    private static Optional<TimeMention> time(Clause clause, Words.Hit hit) {
        return Days.before(clause, hit.end())
                .or(() -> Days.between(clause, hit.end(), MetRule.clauseEnd(clause, hit.end())));
    }

    /** Days where the text tells when the visit begins or lasts; else the month of a day within it. */
    private static Period period(
            Clause clause, Scene scene, Words.Hit hit, MeetingStatus status, Optional<TimeMention> time) {
        Optional<DateValue> when = time.map(t -> Days.valueOf(clause, t));
        if (when.isEmpty() && status == MeetingStatus.HELD) {
            when = Period.within(scene.day()).start();
        }
        if (when.isPresent() && when.get() instanceof DateValue.Interval interval) {
            return new Period(Optional.of(interval.from()), Optional.of(interval.to()));
        }
        boolean begins = status != MeetingStatus.HELD
                || hit.name().equals("arrives")
                || time.filter(t -> t.value() instanceof DateValue.Day)
                        .filter(t ->
                                hit.start() - t.span().end() <= 1 && t.span().end() <= hit.start())
                        .isPresent()
                || clause.text().matches("(?s).*(?:抵达|飞抵|乘专机离开|启程|开始对|开启|动身).*");
        return begins && !hit.name().equals("ends") ? new Period(when, Optional.empty()) : Period.within(when);
    }

    /** A speaker's 我 and 你, else the subject of the clause or of the sentence. */
    private static List<Person> visitors(Clause clause, Scene scene, Words.Hit hit) {
        if (hit.name().equals("this-is")) {
            List<Person> guests = Sides.people(Sides.lastGroup(clause, hit.start(), hit.end()));
            return guests.isEmpty() ? clause.speaker().stream().toList() : guests;
        }
        int from = MetRule.clauseStart(clause, hit.start());
        Optional<Words.Hit> welcome = WORDS.find("welcome", clause.view().text(), new Span(from, hit.end())).stream()
                .findFirst();
        if (welcome.isPresent()) {
            return clause.people(welcome.get().start(), welcome.get().end()).stream()
                    .map(PersonMention::person)
                    .distinct()
                    .toList();
        }
        String head = clause.text(new Span(from, hit.start()));
        if (clause.speech() && head.contains("我") && !head.contains("我们") && !head.contains("邀请我")) {
            return clause.speaker().stream().toList();
        }
        if (clause.speech() && (head.contains("你") || head.contains("您"))) {
            return clause.addressee().stream().toList();
        }
        if (clause.speech() && head.contains("他")) {
            return clause.speaker().stream().toList();
        }
        List<Person> near = Sides.people(Sides.lastGroup(clause, from, hit.start()));
        if (!near.isEmpty()) {
            return near;
        }
        List<Person> subject =
                Sides.people(Sides.firstGroup(clause, clause.span().start(), hit.start()));
        return subject.isEmpty() && !clause.speech() ? Sides.people(scene.subject()) : subject;
    }

    private Set<Party> hosts(Clause clause, Words.Hit hit) {
        if (hit.name().equals("visits-china")) {
            return Set.of(CN);
        }
        if (hit.name().equals("visits-city")) {
            int end = MetRule.clauseEnd(clause, hit.end());
            return visits.statesOfPlaces(clause, new Span(hit.end(), end), end);
        }
        if (hit.name().equals("arrives") || hit.name().equals("journey")) {
            return hit.group()
                    .map(g -> visits.statesOfPlaces(clause, g, MetRule.clauseEnd(clause, hit.end())))
                    .orElse(Set.of());
        }
        if (hit.group().isPresent()) {
            return visits.states(clause, hit.group().get());
        }
        int end = Math.min(MetRule.clauseEnd(clause, hit.end()), hit.end() + 30);
        return visits.states(clause, new Span(Math.max(0, hit.end() - 1), end)).stream()
                .limit(hit.name().equals("visits-short") ? 1 : 9)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> city(Clause clause, Words.Hit hit, int end, Party host) {
        int from = MetRule.clauseStart(clause, hit.start());
        return clause.view().mentions().places().stream()
                .filter(p -> p.kind() == PlaceMention.Kind.CITY
                        && p.span().start() >= clause.span().start()
                        && p.span().end() <= end)
                .filter(p -> p.span().start() >= from || Whereabouts.isDestination(clause, p.span()))
                .filter(p -> p.state().map(host::equals).orElse(true) && Whereabouts.isDestination(clause, p.span()))
                .map(PlaceMention::name)
                .findFirst();
    }
}
