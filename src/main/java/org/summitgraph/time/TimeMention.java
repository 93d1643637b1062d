package org.summitgraph.time;

import java.util.List;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.RuleId;
import org.summitgraph.text.Span;

/**
 * A date expression at its place.
 *
 * @param span the whole expression, 当地时间 and the part of the day included, in the article's cleaned text
 * @param value what it denotes
 * @param inferred true where the year, month or day comes from an anchor (publication, dateline, an earlier date), not from the
 *     words
 * @param rule how it was read
 * @param alternatives other defensible values, best first
 */
public record TimeMention(Span span, DateValue value, boolean inferred, RuleId rule, List<DateValue> alternatives) {

    public TimeMention {
        alternatives = List.copyOf(alternatives);
    }
}
