package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** 安理会举行紧急会议, 北约－乌克兰理事会将在布鲁塞尔举行特别会议: the session of an organ, named by organ and kind of session. */
final class SessionRule implements EventRule {

    private static final Words WORDS = Words.of("sessions.tsv");
    private static final double CONFIDENCE = 0.75;

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        for (Words.Hit hit : WORDS.find("session", clause.view().text(), clause.span())) {
            boolean named = TalksRule.insideOccasion(clause, hit.span());
            if (!named && !WORDS.in("home", clause.text(hit.span()))) {
                event(clause, scene, hit).ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<Event> event(Clause clause, Scene scene, Words.Hit hit) {
        Span organ = hit.group().orElseThrow();
        Set<Party> parties = new LinkedHashSet<>();
        clause.parties(organ.start(), organ.end()).forEach(m -> parties.addAll(m.parties()));
        Span verb = new Span(hit.end() - 2, hit.end());
        Optional<MeetingStatus> status = Modality.of(clause, verb);
        if (parties.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Placement.of(clause, scene, verb, status.get())
                .map(placement -> new Event(
                        MeetingType.MULTILATERAL_MEETING,
                        Optional.of(clause.text(organ) + kind(clause, hit)),
                        List.of(),
                        List.copyOf(parties),
                        placement.period(),
                        placement.place(),
                        status.get(),
                        Optional.empty(),
                        Optional.empty(),
                        new Telling(
                                new Span(clause.span().start(), MetRule.clauseEnd(clause, hit.end())),
                                "meeting/session",
                                clause.text(hit.span()),
                                CONFIDENCE)));
    }

    private static String kind(Clause clause, Words.Hit hit) {
        return WORDS
                .find(
                        "kind",
                        clause.view().text(),
                        new Span(hit.group().orElseThrow().end(), hit.end()))
                .stream()
                .map(Words.Hit::span)
                .map(clause::text)
                .reduce("", (a, b) -> b);
    }
}
