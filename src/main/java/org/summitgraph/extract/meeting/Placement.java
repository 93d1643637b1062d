package org.summitgraph.extract.meeting;

import java.util.Optional;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** When and where an event took place, as the words around its verb say. */
record Placement(Period period, Optional<String> place) {

    private static final int DAYS_OF_A_VISIT = 3;

    /**
     * From the sentence; in the reporter's own story what the sentence leaves out is that of the event told before. Empty where a
     * speaker recalls something without saying when: that is no particular occasion.
     */
    static Optional<Placement> of(Clause clause, Scene scene, Span trigger, MeetingStatus status) {
        int clauseEnd = MetRule.clauseEnd(clause, trigger.end());
        Optional<DateValue> time = Days.before(clause, trigger.start())
                .or(() -> Days.between(clause, trigger.start(), clauseEnd))
                .map(t -> Days.valueOf(clause, t));
        if (time.isPresent()) {
            return Optional.of(new Placement(Period.of(time), placeOn(time, clause, scene, trigger, status)));
        }
        if (clause.speech()) {
            return Optional.empty();
        }
        return Optional.of(
                status == MeetingStatus.HELD ? goingOn(clause, scene, trigger) : ahead(clause, scene, trigger));
    }

    private static Optional<String> placeOn(
            Optional<DateValue> day, Clause clause, Scene scene, Span trigger, MeetingStatus status) {
        Optional<String> place = city(clause, trigger);
        boolean story = !clause.speech() && status != MeetingStatus.PLANNED;
        return place.or(() -> story ? scene.latestOn(day).flatMap(Event::place) : Optional.empty())
                .or(() -> story ? visited(scene, day) : Optional.empty())
                .or(() -> story ? scene.datelinePlace() : Optional.empty())
                .or(() -> Whereabouts.place(clause, trigger.start()));
    }

    /** Where the story is and on its day; what was said on a day was some day of that month. */
    private static Placement goingOn(Clause clause, Scene scene, Span trigger) {
        Optional<String> place = city(clause, trigger);
        Optional<TimeMention> announced = Days.announced(clause, trigger.start());
        if (announced.isPresent()) {
            return new Placement(
                    Period.within(announced.map(t -> Days.valueOf(clause, t))),
                    place.or(() -> Whereabouts.place(clause, trigger.start())));
        }
        Optional<DateValue> day = scene.latest().flatMap(Event::start).or(scene::day);
        return new Placement(
                scene.isSummary() ? Period.within(day) : new Period(day, Optional.empty()),
                place.or(() -> scene.latest().flatMap(Event::place))
                        .or(scene::datelinePlace)
                        .or(() -> Whereabouts.place(clause, trigger.start())));
    }

    /** 访问期间，双方将举行会谈: in the month and at the place of the visit that was announced. */
    private static Placement ahead(Clause clause, Scene scene, Span trigger) {
        Optional<Event> visit = scene.visit().filter(v -> clause.text().matches("[^，]{0,6}(?:期间|此访|届时)，.*"));
        return new Placement(
                Period.within(visit.flatMap(Event::start)),
                city(clause, trigger).or(() -> visit.flatMap(Event::place)));
    }

    private static Optional<String> city(Clause clause, Span trigger) {
        return Whereabouts.city(clause, trigger.start())
                .or(() -> placeAfter(clause, trigger, MetRule.clauseEnd(clause, trigger.end())))
                .or(() -> marginPlace(clause, trigger));
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

    /** 撒马尔罕峰会期间: the place in the name of the occasion on whose margins they meet. */
    private static Optional<String> marginPlace(Clause clause, Span trigger) {
        return clause.occasions(clause.span().start(), trigger.start()).stream()
                .filter(o -> OccasionRule.isMargin(clause, o))
                .flatMap(o -> OccasionSetting.placeInName(clause, o).stream())
                .findFirst();
    }

    /** 会谈在喀山举行: a place behind the noun. */
    private static Optional<String> placeAfter(Clause clause, Span trigger, int end) {
        return clause.view().mentions().places().stream()
                .filter(p -> p.span().start() >= trigger.start() && p.span().end() <= end)
                .filter(p -> p.kind() == PlaceMention.Kind.CITY && Whereabouts.isAt(clause, p.span()))
                .map(PlaceMention::name)
                .findFirst();
    }
}
