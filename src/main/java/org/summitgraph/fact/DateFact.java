package org.summitgraph.fact;

/**
 * A date expression of the text and the calendar value it denotes (guidelines, “dates”).
 *
 * @param text the whole expression, 当地时间 included
 */
public record DateFact(String text, DateValue value) implements Fact {

    @Override
    public FactKind factKind() {
        return FactKind.DATE;
    }
}
