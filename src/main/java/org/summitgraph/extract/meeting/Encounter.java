package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Makes an event of a verb of meeting and the sides that it joins. */
final class Encounter {

    private static final Words WORDS = Words.of("words.tsv");
    private static final Party CHINA = new Party("CN");
    private static final double TOLD = 0.95;
    private static final double RECALLED = 0.75;
    private static final double NAMELESS = 0.8;

    private final Clause clause;
    private final Scene scene;
    private final Span trigger;

    Encounter(Clause clause, Scene scene, Span trigger) {
        this.clause = clause;
        this.scene = scene;
        this.trigger = trigger;
    }

    /** The event of these sides; empty where they are not two, or where the text only wishes or denies it. */
    Optional<Event> event(MeetingType type, List<Side> sides, String rule) {
        Set<Party> parties = Sides.parties(sides);
        Optional<MeetingStatus> status = Modality.of(clause, trigger);
        if ((parties.size() < 2 && !isKnownAbroad(sides, parties)) || status.isEmpty()) {
            return Optional.empty();
        }
        return Placement.of(clause, scene, trigger, status.get())
                .map(placement -> event(type, sides, rule, status.get(), placement));
    }

    /** 普京同朝鲜领导人金正恩: a text abroad may name the one as known to all. */
    private static boolean isKnownAbroad(List<Side> sides, Set<Party> parties) {
        return parties.size() == 1
                && !parties.contains(CHINA)
                && sides.stream().anyMatch(s -> s.party().isEmpty())
                && sides.stream()
                        .anyMatch(s -> s.party().isPresent() && s.person().isPresent());
    }

    private Event event(MeetingType type, List<Side> sides, String rule, MeetingStatus status, Placement placement) {
        List<Person> people = Sides.people(sides);
        List<Party> parties = new ArrayList<>(Sides.parties(sides));
        boolean many = type == MeetingType.BILATERAL_MEETING && parties.size() > 2;
        boolean byWire = type == MeetingType.CALL && !WORDS.in("video", clause.text());
        MeetingType ofMany =
                clause.text(trigger).contains("峰会") ? MeetingType.SUMMIT : MeetingType.MULTILATERAL_MEETING;
        return new Event(
                many ? ofMany : type,
                Optional.empty(),
                people,
                parties,
                placement.period(),
                byWire ? Optional.empty() : placement.place(),
                Modality.onDay(status, placement.period().start(), clause),
                Optional.empty(),
                margins(),
                new Telling(
                        new Span(clause.span().start(), MetRule.clauseEnd(clause, trigger.end())),
                        rule,
                        clause.text(trigger),
                        clause.speech() ? RECALLED : people.size() < 2 ? NAMELESS : TOLD));
    }

    /** 出席…峰会期间: the occasion on whose margins they meet. */
    private Optional<String> margins() {
        return clause.occasions(clause.span().start(), trigger.start()).stream()
                .filter(o -> OccasionRule.isMargin(clause, o))
                .map(OccasionMention::name)
                .reduce((a, b) -> b);
    }
}
