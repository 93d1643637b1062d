package org.summitgraph.extract.meeting;

import java.util.Optional;
import org.summitgraph.fact.DateValue;
import org.summitgraph.time.TimeMention;

/** When and where an event took place, as the words before its verb say. */
record Placement(Optional<DateValue> start, Optional<DateValue> end, Optional<String> place) {

    /**
     * From the sentence; in the reporter's own story what the sentence leaves out is that of the event told before. Empty where a
     * speaker recalls something without saying when: that is no particular occasion.
     */
    static Optional<Placement> of(Clause clause, Scene scene, int trigger) {
        Optional<TimeMention> time = clause.timeBefore(trigger);
        Optional<String> place = clause.placeBefore(trigger);
        if (clause.speech()) {
            return time.isEmpty()
                    ? Optional.empty()
                    : Optional.of(dated(time.get().value(), place));
        }
        Optional<String> known =
                place.or(() -> scene.latest().flatMap(Event::place)).or(scene::datelinePlace);
        if (time.isPresent()) {
            return Optional.of(dated(time.get().value(), known));
        }
        Optional<DateValue> day = scene.latest().flatMap(Event::start).or(scene::day);
        return Optional.of(new Placement(day, Optional.empty(), known));
    }

    private static Placement dated(DateValue value, Optional<String> place) {
        if (value instanceof DateValue.Interval interval) {
            return new Placement(Optional.of(interval.from()), Optional.of(interval.to()), place);
        }
        return new Placement(Optional.of(value), Optional.empty(), place);
    }
}
