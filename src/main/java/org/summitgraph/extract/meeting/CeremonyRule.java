package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Welcome ceremonies, banquets, signing and unveiling ceremonies, tree planting, joint meetings with the press. */
final class CeremonyRule implements EventRule {

    private static final Words WORDS = Words.of("ceremonies.tsv");
    private static final List<String> FORMS = WORDS.names().stream()
            .filter(name -> !name.equals("both") && !name.equals("attending"))
            .toList();
    private static final double CONFIDENCE = 0.8;

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        if (clause.speech()) {
            return events;
        }
        for (String form : FORMS) {
            for (Words.Hit hit : WORDS.find(form, clause.view().text(), clause.span())) {
                boolean inOccasion = TalksRule.insideOccasion(clause, hit.span())
                        && clause.view().mentions().occasions().stream()
                                .map(OccasionMention::span)
                                .anyMatch(o -> o.contains(hit.span()));
                if (!inOccasion) {
                    event(clause, scene, hit).ifPresent(events::add);
                }
            }
        }
        return events;
    }

    private static Optional<Event> event(Clause clause, Scene scene, Words.Hit hit) {
        boolean qualifies =
                clause.view().text().startsWith("的", hit.end()) && hit.name().equals("celebration");
        if (qualifies) {
            return forGuests(clause, scene, hit);
        }
        List<Side> sides = sides(clause, scene, hit);
        Set<Party> parties = Sides.parties(sides);
        Optional<MeetingStatus> status = Modality.of(clause, hit.span());
        if (parties.size() < 2 || status.isEmpty() || byLetter(clause, hit)) {
            return Optional.empty();
        }
        boolean press = hit.name().equals("press") && parties.size() > 2;
        return Placement.of(clause, scene, hit.span(), status.get())
                .map(placement -> new Event(
                        press ? MeetingType.MULTILATERAL_MEETING : MeetingType.CEREMONY,
                        hit.group().map(clause::text).filter(n -> n.length() > 2),
                        Sides.people(sides),
                        List.copyOf(parties),
                        new Period(placement.period().start(), Optional.empty()),
                        placement.place(),
                        status.get(),
                        Optional.empty(),
                        partOf(scene),
                        new Telling(
                                new Span(
                                        MetRule.clauseStart(clause, hit.start()), MetRule.clauseEnd(clause, hit.end())),
                                "meeting/ceremony-" + hit.name(),
                                clause.text(hit.span()),
                                CONFIDENCE)));
    }

    /** 会见来华出席…庆祝活动的某某: those behind were there, some day of the month. */
    private static Optional<Event> forGuests(Clause clause, Scene scene, Words.Hit hit) {
        int end = MetRule.clauseEnd(clause, hit.end());
        List<Side> guests = Sides.firstGroup(clause, hit.end() + 1, end);
        Optional<DateValue> day = Days.before(clause, hit.start())
                .map(t -> Days.valueOf(clause, t))
                .or(scene::day);
        if (guests.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                MeetingType.CEREMONY,
                hit.group().map(clause::text),
                Sides.people(guests),
                List.copyOf(Sides.parties(guests)),
                Period.within(day),
                Whereabouts.city(clause, hit.start()).or(scene::datelinePlace),
                MeetingStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                new Telling(
                        new Span(hit.start(), end),
                        "meeting/ceremony-celebration",
                        clause.text(hit.span()),
                        CONFIDENCE)));
    }

    /** 向…开幕式致贺信: nobody was there. */
    private static boolean byLetter(Clause clause, Words.Hit hit) {
        String behind = clause.view().text().substring(hit.end(), MetRule.clauseEnd(clause, hit.end()));
        return clause.view().text().startsWith("向", hit.start() - 1) || behind.matches("[^，]{0,8}致(?:贺信|贺电|信|电|函).*");
    }

    /** Who is named in the sentence; where that is one side only, those of the meeting told before beside them. */
    private static List<Side> sides(Clause clause, Scene scene, Words.Hit hit) {
        Optional<Event> pair =
                scene.latest().filter(e -> e.participants().size() == 2).filter(e -> WORDS.in("both", clause.text()));
        if (pair.isPresent()) {
            return sides(hit, pair.get());
        }
        List<Side> named = new ArrayList<>(
                Sides.named(clause, clause.span().start(), clause.span().end()));
        if (WORDS.in("attending", clause.text())) {
            scene.occasion().map(Event::parties).orElse(List.of()).forEach(p -> named.add(Side.of(hit.span(), p)));
        }
        if (Sides.parties(named).size() >= 2) {
            return named;
        }
        Optional<Event> before = scene.latest()
                .filter(e -> named.isEmpty()
                        || Sides.people(named).stream()
                                .allMatch(p -> e.participants().contains(p)));
        boolean told = !hit.name().equals("celebration") && !hit.name().equals("opening");
        if (before.isPresent() && told) {
            return MetRule.join(named, sides(hit, before.get()));
        }
        if (hit.name().equals("opening") && hit.group().isPresent()) {
            return Sides.inName(clause, hit.group().get());
        }
        List<Side> acting =
                Sides.acting(clause, clause.span().start(), clause.span().end());
        return Sides.parties(acting).size() >= 2 && hit.group().isPresent() ? acting : named;
    }

    private static List<Side> sides(Words.Hit hit, Event event) {
        return event.participants().stream().map(p -> Side.of(hit.span(), p)).toList();
    }

    /** The summit of the event told before, if that is one or belongs to one. */
    private static Optional<String> partOf(Scene scene) {
        return scene.latest().flatMap(e -> e.type() == MeetingType.SUMMIT ? e.name() : e.partOf());
    }
}
