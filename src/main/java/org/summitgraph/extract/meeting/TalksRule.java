package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.text.Span;

/** 甲同乙举行会谈, 甲与乙通电话, 两国元首举行会晤, 中美元首会晤在釜山举行: all sides stand before the verb. */
final class TalksRule implements EventRule {

    private static final Words WORDS = Words.of("words.tsv");
    private static final List<Character> CONJUNCTIONS = List.of('同', '与', '跟', '和');

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        read(clause, scene, "calls", MeetingType.CALL, events);
        read(clause, scene, "talks", MeetingType.BILATERAL_MEETING, events);
        if (events.isEmpty()) {
            read(clause, scene, "talks-held", MeetingType.BILATERAL_MEETING, events);
        }
        return events;
    }

    private static void read(Clause clause, Scene scene, String words, MeetingType type, List<Event> events) {
        for (Words.Hit hit : WORDS.find(words, clause.view().text(), clause.span())) {
            boolean taken = events.stream().anyMatch(e -> e.evidence().end() >= hit.end())
                    || insideOccasion(clause, hit.span());
            if (!taken) {
                events.addAll(talks(clause, scene, hit, type));
            }
        }
    }

    static boolean insideOccasion(Clause clause, Span span) {
        return clause.view().mentions().occasions().stream()
                .map(OccasionMention::span)
                .anyMatch(o -> o.overlaps(span));
    }

    private static List<Event> talks(Clause clause, Scene scene, Words.Hit hit, MeetingType stated) {
        int from = MetRule.clauseStart(clause, hit.start());
        List<Side> known = sides(clause, scene, hit, from);
        List<Side> sides = Sides.parties(known).size() == 1
                ? MetRule.join(Sides.anybody(clause, clause.span().start(), hit.start()), known)
                : known;
        MeetingType type = WORDS.in("by-video", clause.text()) ? MeetingType.CALL : stated;
        Encounter encounter = new Encounter(clause, scene, hit.span());
        String rule = type == MeetingType.CALL ? "meeting/call" : "meeting/talks";
        String way = clause.text(new Span(from, hit.end()));
        OptionalInt partner = partner(clause, from, hit.start(), sides);
        if (WORDS.in("each", way) && partner.isPresent()) {
            List<Side> hosts = sides.stream()
                    .filter(s -> s.span().start() < partner.getAsInt())
                    .toList();
            List<Side> guests = sides.stream()
                    .filter(s -> s.span().start() >= partner.getAsInt())
                    .toList();
            List<Event> events = new ArrayList<>();
            MetRule.each(hosts, guests)
                    .forEach(pair -> encounter.event(type, pair, rule + "-each").ifPresent(events::add));
            return events;
        }
        return encounter.event(type, sides, rule).stream().toList();
    }

    /** Everybody before the verb in its clause; where that is only one side, with the subject of the sentence or of the story. */
    private static List<Side> sides(Clause clause, Scene scene, Words.Hit hit, int from) {
        List<Side> near = Sides.named(clause, from, hit.start());
        OptionalInt with = partner(clause, from, hit.start(), near);
        boolean noSubject =
                with.isPresent() && near.stream().noneMatch(s -> s.span().start() < with.getAsInt());
        if (Sides.parties(near).size() >= 2 && !noSubject) {
            return near;
        }
        if (near.isEmpty() || Sides.people(near).isEmpty()) {
            List<Side> acting = Sides.acting(clause, from, hit.start());
            if (Sides.parties(acting).size() >= 2) {
                return acting;
            }
        }
        boolean both = WORDS.in("both", clause.text(new Span(from, hit.start()))) && !clause.speech();
        Optional<Event> pair = scene.latest().filter(e -> e.participants().size() == 2);
        if (near.isEmpty() && both && pair.isPresent()) {
            return pair.get().participants().stream()
                    .map(p -> Side.of(hit.span(), p))
                    .toList();
        }
        List<Side> subject = Sides.firstGroup(clause, clause.span().start(), from);
        if (!subject.isEmpty()
                && (noSubject || with.isPresent() || Sides.parties(subject).size() > 1)) {
            return MetRule.join(subject, near);
        }
        return noSubject && subject.isEmpty() ? MetRule.join(absent(clause, scene, hit), near) : near;
    }

    /** The subject that the sentence leaves out: who acted before, or the speaker who says 我. */
    private static List<Side> absent(Clause clause, Scene scene, Words.Hit hit) {
        if (!clause.speech()) {
            return scene.subject();
        }
        boolean self = clause.text().contains("我");
        return self ? clause.speaker().map(s -> List.of(Side.of(hit.span(), s))).orElse(List.of()) : List.of();
    }

    /** Where the partners begin: behind the last 同 or 与 (or 和) that stands right before a side. */
    private static OptionalInt partner(Clause clause, int from, int to, List<Side> sides) {
        for (char conjunction : CONJUNCTIONS) {
            for (Side side : sides) {
                int start = Sides.wholeOf(clause, side)
                        .map(Span::start)
                        .orElse(side.span().start());
                if (start > from && start <= to && clause.view().text().charAt(start - 1) == conjunction) {
                    return OptionalInt.of(Math.min(start, side.span().start()));
                }
            }
        }
        return OptionalInt.empty();
    }
}
