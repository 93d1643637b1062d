package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.text.Span;

/** 甲会见乙, 甲同乙举行会谈, 甲与乙通电话, 双方举行会谈: meetings and calls of two or more named people. */
final class MetRule implements EventRule {

    private static final String NOT_A_NOUN = "(?!后|前|时|中|结束|期间|厅|室|的|记者|情况|成果|纪要|上|并无|精神|共识|机制|达成|，双方|地点)";

    private static final Pattern MEETS = Pattern.compile("(分别|集体|先后)?(?:亲切|礼节性|应约|共同)?(视频)?会见(?:了)?" + NOT_A_NOUN);

    private static final Pattern TALKS = Pattern.compile("(?:举行|进行)(?:了)?([^，。；“]{0,14}?)(?:会谈|会晤|会面|会见)" + NOT_A_NOUN
            + "|(?<=[^行次首、两场第])(?:会谈|会晤|会面)" + NOT_A_NOUN + "(?=[，。；]|$)");

    private static final Pattern CALLS =
            Pattern.compile("通(?:了)?(?:电话|话)(?!后|时|中|记录|前)|(?:举行|进行)(?:了)?视频(?:会晤|会谈|会见|通话)");

    private static final Pattern MARGINS = Pattern.compile("(?:出席|参加)?([^，。]{2,40}?)(?:期间|间隙|场边)");

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        meets(clause, scene, events);
        match(clause, CALLS, MeetingType.CALL, "meeting/call", scene, events);
        if (events.isEmpty()) {
            match(clause, TALKS, MeetingType.BILATERAL_MEETING, "meeting/talks", scene, events);
        }
        return events;
    }

    private static void meets(Clause clause, Scene scene, List<Event> events) {
        Matcher matcher = MEETS.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            int clauseEnd = clauseEnd(clause, matcher.end());
            List<Person> subject = Participants.firstGroup(clause, clause.span().start(), matcher.start());
            List<Person> objects = Participants.all(clause, matcher.end(), clauseEnd);
            if (subject.isEmpty() || objects.isEmpty() || Modality.isDenied(clause, matcher.start())) {
                continue;
            }
            boolean video = matcher.group(2) != null;
            MeetingType type = video ? MeetingType.CALL : MeetingType.BILATERAL_MEETING;
            Span evidence = new Span(clause.span().start(), clauseEnd);
            if ("分别".equals(matcher.group(1)) || "先后".equals(matcher.group(1))) {
                objects.forEach(o -> add(
                        clause,
                        scene,
                        events,
                        type,
                        join(subject, List.of(o)),
                        matcher.start(),
                        evidence,
                        "meeting/met-each"));
            } else {
                add(clause, scene, events, type, join(subject, objects), matcher.start(), evidence, "meeting/met-with");
            }
        }
    }

    private static void match(
            Clause clause, Pattern pattern, MeetingType type, String rule, Scene scene, List<Event> events) {
        Matcher matcher = pattern.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            int from = clauseStart(clause, matcher.start());
            List<Person> people = Participants.all(clause, from, matcher.start());
            if (people.size() < 2) {
                List<Person> subject =
                        Participants.firstGroup(clause, clause.span().start(), from);
                people = join(subject, people);
            }
            if (people.size() < 2 || Modality.isDenied(clause, matcher.start())) {
                continue;
            }
            Span evidence = new Span(clause.span().start(), clauseEnd(clause, matcher.end()));
            add(clause, scene, events, type, people, matcher.start(), evidence, rule);
        }
    }

    private static void add(
            Clause clause,
            Scene scene,
            List<Event> events,
            MeetingType type,
            List<Person> people,
            int trigger,
            Span evidence,
            String rule) {
        Set<String> states = new TreeSet<>();
        people.forEach(p -> p.of().ifPresent(of -> states.add(of.code())));
        if (people.size() < 2 || states.size() < 2) {
            return;
        }
        Optional<Placement> placement = Placement.of(clause, scene, trigger);
        if (placement.isEmpty()) {
            return;
        }
        MeetingType kind =
                type == MeetingType.BILATERAL_MEETING && states.size() > 2 ? MeetingType.MULTILATERAL_MEETING : type;
        MeetingStatus status = Modality.of(clause, trigger);
        Optional<DateValue> end = placement.get().end();
        events.add(new Event(
                kind,
                Optional.empty(),
                people,
                List.of(),
                placement.get().start(),
                end,
                type == MeetingType.CALL ? Optional.empty() : placement.get().place(),
                status,
                Optional.empty(),
                margins(clause, trigger),
                evidence,
                rule,
                clause.view().text().substring(trigger, Math.min(evidence.end(), trigger + 6)),
                clause.speech() ? 0.75 : 0.95));
    }

    /** 出席…峰会期间: the occasion on whose margins they meet. */
    private static Optional<String> margins(Clause clause, int trigger) {
        String text = clause.view().text();
        Matcher matcher = MARGINS.matcher(text).region(clause.span().start(), trigger);
        Optional<String> found = Optional.empty();
        while (matcher.find()) {
            int end = matcher.end(1);
            for (OccasionMention occasion : clause.occasions(clause.span().start(), end)) {
                if (occasion.span().end() == end) {
                    found = Optional.of(occasion.name());
                }
            }
        }
        return found;
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

    static List<Person> join(List<Person> first, List<Person> second) {
        List<Person> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }
}
