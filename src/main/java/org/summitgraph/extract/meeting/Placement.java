package org.summitgraph.extract.meeting;

import java.util.Optional;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/**
 * When and where an event took place, as the words around its verb say.
 *
 * @param dated whether the sentence itself names the time
 */
record Placement(Optional<DateValue> start, Optional<DateValue> end, Optional<String> place, boolean dated) {

    private static final int DAYS_OF_A_VISIT = 3;

    /**
     * From the sentence; in the reporter's own story what the sentence leaves out is that of the event told before. Empty where a
     * speaker recalls something without saying when: that is no particular occasion.
     */
    static Optional<Placement> of(Clause clause, Scene scene, Span trigger, MeetingStatus status) {
        int clauseEnd = MetRule.clauseEnd(clause, trigger.end());
        Optional<DateValue> time = clause.timeBefore(trigger.start())
                .or(() -> clause.timeAfter(trigger.start(), clauseEnd))
                .map(clause::valueOf);
        Optional<String> place = clause.cityBefore(trigger.start())
                .or(() -> placeAfter(clause, trigger, clauseEnd))
                .or(() -> marginPlace(clause, trigger));
        Optional<String> venue = clause.placeBefore(trigger.start());
        if (time.isPresent()) {
            Optional<String> known = clause.speech() || status == MeetingStatus.PLANNED
                    ? place
                    : place.or(() -> scene.latestOn(time).flatMap(Event::place))
                            .or(() -> visited(scene, time))
                            .or(scene::datelinePlace);
            return Optional.of(dated(time.get(), known.or(() -> venue)));
        }
        Optional<TimeMention> announced = clause.announcedBefore(trigger.start());
        if (announced.isPresent() && status == MeetingStatus.HELD && !clause.speech()) {
            return Optional.of(new Placement(
                    Clause.month(announced.map(clause::valueOf)), Optional.empty(), place.or(() -> venue), false));
        }
        if (clause.speech() || status != MeetingStatus.HELD) {
            return clause.speech() ? Optional.empty() : Optional.of(ahead(clause, scene, place));
        }
        Optional<DateValue> day = scene.latest().flatMap(Event::start).or(scene::day);
        if (scene.isSummary()) {
            day = Clause.month(day);
        }
        Optional<String> known = place.or(() -> scene.latest().flatMap(Event::place))
                .or(scene::datelinePlace)
                .or(() -> venue);
        return Optional.of(new Placement(day, Optional.empty(), known, false));
    }

    /** 访问期间，双方将举行会谈: in the month and at the place of the visit that was announced. */
    private static Placement ahead(Clause clause, Scene scene, Optional<String> place) {
        Optional<Event> visit = scene.visit().filter(v -> clause.text().matches("[^，]{0,6}(?:期间|此访|届时)，.*"));
        return new Placement(
                Clause.month(visit.flatMap(Event::start)),
                Optional.empty(),
                place.or(() -> visit.flatMap(Event::place)),
                false);
    }

    /** Where a visitor has arrived within the last days. */
    private static Optional<String> visited(Scene scene, Optional<DateValue> day) {
        return scene.visit()
                .filter(v -> v.start().isPresent() && v.start().get() instanceof DateValue.Day)
                .filter(v -> day.isPresent()
                        && !day.get().first().isBefore(v.start().get().first())
                        && !day.get().last().isAfter(v.start().get().last().plusDays(DAYS_OF_A_VISIT)))
                .flatMap(Event::place)
                .filter(place -> scene.view().mentions().places().stream()
                        .anyMatch(p -> p.name().equals(place)));
    }

    private static Placement dated(DateValue value, Optional<String> place) {
        if (value instanceof DateValue.Interval interval) {
            return new Placement(Optional.of(interval.from()), Optional.of(interval.to()), place, true);
        }
        return new Placement(Optional.of(value), Optional.empty(), place, true);
    }

    /** 撒马尔罕峰会期间: the place in the name of the occasion on whose margins they meet. */
    private static Optional<String> marginPlace(Clause clause, Span trigger) {
        return clause.occasions(clause.span().start(), trigger.start()).stream()
                .filter(o -> OccasionRule.isMargin(clause, o))
                .flatMap(o -> OccasionRule.placeInName(clause, o).stream())
                .findFirst();
    }

    /** 会谈在喀山举行: a place behind the noun. */
    private static Optional<String> placeAfter(Clause clause, Span trigger, int end) {
        return clause.view().mentions().places().stream()
                .filter(p -> p.span().start() >= trigger.start() && p.span().end() <= end)
                .filter(p -> p.kind() == PlaceMention.Kind.CITY && clause.isLocative(p.span()))
                .map(PlaceMention::name)
                .findFirst();
    }
}
