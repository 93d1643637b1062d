package org.summitgraph.fact;

import org.summitgraph.text.RawSpan;

/**
 * The words of an article that state a fact.
 *
 * @param raw where they stand in the raw input; cuts out exactly {@code quote}, layout blanks aside
 * @param quote the words, line-break and justification blanks removed
 */
public record Evidence(RawSpan raw, String quote, RuleId rule) {

    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("evidence without words at " + raw);
        }
    }
}
