package org.summitgraph.extract.meeting;

import org.summitgraph.text.Span;

/**
 * Where and how a text tells of an event.
 *
 * @param evidence the clause that tells it
 * @param rule the name of the rule
 * @param trigger the words that made the rule fire
 * @param confidence higher where the report is about this event, lower where it is only recalled or planned
 */
record Telling(Span evidence, String rule, String trigger, double confidence) {

    /** This telling, as sure as the surer of the two. */
    Telling with(Telling other) {
        return new Telling(evidence, rule, trigger, Math.max(confidence, other.confidence));
    }
}
