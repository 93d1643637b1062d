package org.summitgraph.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/** Who else took part in the occasion told before: 俄罗斯总统普京等出席, 会议由…主持, …在发言中表示. */
final class AttendanceRule {

    private static final Words WORDS = Words.of("occasions.tsv");

    private AttendanceRule() {}

    /**
     * Adds to the scene's occasion whom the sentence names as there.
     *
     * @param told whether the sentence tells an event itself
     */
    static void read(Clause clause, Scene scene, boolean told) {
        if (told) {
            return;
        }
        Optional<Event> nameless = scene.latest().filter(e -> e.participants().isEmpty());
        Optional<Event> occasion = nameless.or(scene::occasion).filter(o -> o.status() == MeetingStatus.HELD);
        occasion.filter(o -> !WORDS.in("elsewhere", clause.text()) && !WORDS.in("absent", clause.text()))
                .ifPresent(o -> add(clause, scene, o));
    }

    private static void add(Clause clause, Scene scene, Event event) {
        boolean near = scene.isNear(clause, event) && scene.latest().equals(Optional.of(event));
        List<Person> people = people(clause, event, near).stream()
                .filter(p -> p.role().isPresent())
                .filter(p -> !isStaff(p, event))
                .filter(p -> event.rule().equals(OccasionRule.ID)
                        || p.of().filter(event.parties()::contains).isPresent())
                .toList();
        List<Party> bodies = WORDS.in("later", clause.text()) ? bodies(clause) : List.of();
        Event with = event.with(people, bodies, chair(clause));
        scene.replace(event, event.place().isPresent() ? with : with.at(with.period(), place(clause)));
    }

    /** 大会当日在北京开幕. */
    private static Optional<String> place(Clause clause) {
        return WORDS.in("it-is-held", clause.text())
                ? Whereabouts.city(clause, clause.span().end())
                : Optional.empty();
    }

    /** 俄罗斯总统普京主持会议. */
    private static Optional<String> chair(Clause clause) {
        return WORDS.find("chairs", clause.view().text(), clause.span()).stream()
                .flatMap(hit -> clause.people(clause.span().start(), hit.start() + 1).stream()
                        .filter(m -> m.span().end() == hit.start()))
                .map(m -> m.person().name())
                .findFirst();
    }

    /** 东盟国家领导人与会: the body stands for those who are not named. */
    private static List<Party> bodies(Clause clause) {
        return Sides.named(clause, clause.span().start(), clause.span().end()).stream()
                .filter(s -> s.person().isEmpty())
                .flatMap(s -> s.party().stream())
                .filter(p -> p.code().length() > 2 || p.code().equals("EU"))
                .toList();
    }

    private static List<Person> people(Clause clause, Event occasion, boolean near) {
        String text = clause.text();
        if (WORDS.in("later", text) || WORDS.in("spoke", text)) {
            return Sides.people(
                    Sides.named(clause, clause.span().start(), clause.span().end()));
        }
        if (!near) {
            return List.of();
        }
        return Sides.people(Sides.firstGroup(
                        clause, clause.span().start(), clause.span().end()))
                .stream()
                .filter(p -> isLeader(p) && saysThere(clause, p))
                .filter(p -> !occasion.host().equals(p.of().map(Party::code)))
                .filter(p -> occasion.participants().stream()
                        .noneMatch(there -> there.of().equals(p.of())))
                .toList();
    }

    /** 普京总统表示，…: a leader who speaks in the report of an occasion, without a time or place of its own. */
    private static boolean saysThere(Clause clause, Person person) {
        return clause.people(clause.span().start(), clause.span().end()).stream()
                .filter(m -> m.person().equals(person))
                .anyMatch(m -> WORDS.in(
                        "says",
                        clause.text(new Span(m.span().end(), clause.span().end()))));
    }

    private static boolean isLeader(Person person) {
        return person.role()
                .filter(r -> r == Role.HEAD_OF_STATE || r == Role.HEAD_OF_GOVERNMENT)
                .isPresent();
    }

    /** An official whose state is there by somebody higher, or by whom the sentence names as staff. */
    private static boolean isStaff(Person person, Event occasion) {
        boolean headThere = occasion.participants().stream()
                .anyMatch(p -> !p.equals(person) && p.of().equals(person.of()) && isLeader(p));
        return !isLeader(person) && person.of().isPresent() && headThere;
    }
}
