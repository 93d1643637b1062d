package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** 甲会见乙, 甲分别会见乙、丙, 甲受到乙会见: one side receives another. */
final class MetRule implements EventRule {

    private static final Pattern PRONOUN = Pattern.compile("他|她|其(?=[，。；])");
    private static final Words WORDS = Words.of("words.tsv");

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        for (Words.Hit hit : WORDS.find("received", clause.view().text(), clause.span())) {
            int end = clauseEnd(clause, hit.end());
            List<Side> all = Sides.named(clause, clause.span().start(), end);
            new Encounter(clause, scene, hit.span())
                    .event(MeetingType.BILATERAL_MEETING, all, "meeting/met-by")
                    .ifPresent(events::add);
        }
        for (Words.Hit hit : WORDS.find("receives", clause.view().text(), clause.span())) {
            if (!isNoun(clause, hit)) {
                events.addAll(met(clause, scene, hit));
            }
        }
        return events;
    }

    /** 参加会见, 举行会见, 首次会晤: no verb. */
    private static boolean isNoun(Clause clause, Words.Hit hit) {
        String before = clause.text(new Span(clause.span().start(), hit.start()));
        return before.matches("(?s).*(?:参加|出席|陪同|举行了?|进行了?|双边|首脑|元首|领导人|总理|定期|首次|非正式|的|次|本次|这次|安排|通过|以来的)$")
                || TalksRule.insideOccasion(clause, hit.span());
    }

    private static List<Event> met(Clause clause, Scene scene, Words.Hit hit) {
        List<Side> hosts = hosts(clause, scene, hit);
        List<Side> guests = guests(clause, hit);
        if (guests.isEmpty()
                && PRONOUN.matcher(clause.view().text())
                        .region(hit.end(), clause.span().end())
                        .lookingAt()) {
            guests = scene.subject();
        }
        String way = clause.text(new Span(clauseStart(clause, hit.start()), hit.end()));
        MeetingType type =
                WORDS.in("video", clause.text(hit.span())) ? MeetingType.CALL : MeetingType.BILATERAL_MEETING;
        Encounter encounter = new Encounter(clause, scene, hit.span());
        if (WORDS.in("passive", way) || hosts.isEmpty() || guests.isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        for (List<Side> pair : pairs(hosts, guests, way)) {
            encounter.event(type, pair, "meeting/met").ifPresent(events::add);
        }
        return events;
    }

    /** Who receives: before the verb in its clause, else the subject of the sentence, else who acted before. */
    private static List<Side> hosts(Clause clause, Scene scene, Words.Hit hit) {
        List<Side> near = Sides.named(clause, clauseStart(clause, hit.start()), hit.start());
        int end = clauseEnd(clause, hit.end());
        if (!near.isEmpty() || isWhen(clause, end)) {
            return near.isEmpty() ? Sides.firstGroup(clause, end, clause.span().end()) : near;
        }
        List<Side> subject = Sides.firstGroup(clause, clause.span().start(), hit.start());
        if (!subject.isEmpty()) {
            return subject;
        }
        return clause.speech()
                ? clause.speaker().map(s -> List.of(Side.of(hit.span(), s))).orElse(List.of())
                : scene.subject();
    }

    /** 会见普京时，…: who receives stands behind. */
    private static boolean isWhen(Clause clause, int end) {
        return end > clause.span().start() && "时后前".indexOf(clause.view().text().charAt(end - 1)) >= 0;
    }

    private static List<Side> guests(Clause clause, Words.Hit hit) {
        int end = clauseEnd(clause, hit.end());
        int and = clause.view().text().indexOf("并", hit.end());
        List<Side> upToAnd = and > 0 && and < end ? Sides.named(clause, hit.end(), and) : List.of();
        return upToAnd.isEmpty() ? Sides.named(clause, hit.end(), end) : upToAnd;
    }

    /** 分别会见: everyone with everyone; 集体会见: all in one; else the guests of each state for themselves. */
    private static List<List<Side>> pairs(List<Side> hosts, List<Side> guests, String way) {
        if (WORDS.in("each", way)) {
            return each(hosts, guests);
        }
        if (WORDS.in("together", way)) {
            return List.of(join(hosts, guests));
        }
        Map<Party, List<Side>> byParty = Sides.byParty(guests);
        return byParty.isEmpty()
                ? List.of(join(hosts, guests))
                : byParty.values().stream().map(g -> join(hosts, g)).toList();
    }

    static List<List<Side>> each(List<Side> hosts, List<Side> guests) {
        List<List<Side>> pairs = new ArrayList<>();
        for (Side guest : guests) {
            if (hosts.size() > 1 && Sides.parties(hosts).size() == 1 && guests.size() == 1) {
                hosts.forEach(host -> pairs.add(List.of(host, guest)));
            } else {
                pairs.add(join(hosts, List.of(guest)));
            }
        }
        return pairs;
    }

    static int clauseEnd(Clause clause, int from) {
        String text = clause.view().text();
        for (int i = from; i < clause.span().end(); i++) {
            if ("，。；\n".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return clause.span().end();
    }

    static int clauseStart(Clause clause, int before) {
        String text = clause.view().text();
        for (int i = before - 1; i >= clause.span().start(); i--) {
            if ("，；。：".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return clause.span().start();
    }

    static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }
}
