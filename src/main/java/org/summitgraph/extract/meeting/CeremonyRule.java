package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Welcome ceremonies, banquets, signing and unveiling ceremonies, tree planting, joint meetings with the press. */
final class CeremonyRule implements EventRule {

    private static final Words WORDS = Words.of("ceremonies.tsv");
    private static final double CONFIDENCE = 0.8;

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        if (clause.speech()) {
            return events;
        }
        for (String form : WORDS.names()) {
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
        List<Side> sides = sides(clause, scene, hit);
        Set<Party> parties = Sides.parties(sides);
        Optional<MeetingStatus> status = Modality.of(clause, hit.span());
        if (parties.size() < 2 || status.isEmpty()) {
            return Optional.empty();
        }
        boolean press = hit.name().equals("press") && parties.size() > 2;
        return Placement.of(clause, scene, hit.span(), status.get())
                .map(placement -> new Event(
                        press ? MeetingType.MULTILATERAL_MEETING : MeetingType.CEREMONY,
                        hit.group().map(clause::text).filter(n -> n.length() > 2),
                        Sides.people(sides),
                        List.copyOf(parties),
                        placement.start(),
                        Optional.empty(),
                        placement.place(),
                        status.get(),
                        Optional.empty(),
                        partOf(scene),
                        new Span(MetRule.clauseStart(clause, hit.start()), MetRule.clauseEnd(clause, hit.end())),
                        "meeting/ceremony-" + hit.name(),
                        clause.text(hit.span()),
                        CONFIDENCE));
    }

    /** Who is named in the sentence; where that is one side only, those of the meeting told before beside them. */
    private static List<Side> sides(Clause clause, Scene scene, Words.Hit hit) {
        List<Side> named =
                Sides.named(clause, clause.span().start(), clause.span().end());
        if (Sides.parties(named).size() >= 2) {
            return named;
        }
        Optional<Event> before = scene.latest()
                .filter(e -> named.isEmpty()
                        || Sides.people(named).stream()
                                .allMatch(p -> e.participants().contains(p)));
        if (before.isPresent() && !hit.name().equals("celebration")) {
            return MetRule.join(
                    named,
                    before.get().participants().stream()
                            .map(p -> Side.of(hit.span(), p))
                            .toList());
        }
        List<Side> acting =
                Sides.acting(clause, clause.span().start(), clause.span().end());
        return Sides.parties(acting).size() >= 2 && hit.group().isPresent() ? acting : named;
    }

    private static Optional<String> partOf(Scene scene) {
        Set<String> names = new LinkedHashSet<>();
        scene.main()
                .filter(m -> m.type() == MeetingType.SUMMIT)
                .flatMap(Event::name)
                .ifPresent(names::add);
        return names.stream().findFirst();
    }
}
