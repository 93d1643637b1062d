package org.summitgraph.extract;

import java.util.Optional;
import org.summitgraph.extract.mention.Mentions;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.RuleId;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

/** What the extractors of single kinds of facts read: an analysed article and what it mentions. */
public record ArticleView(Analysis analysis, Mentions mentions) {

    /** The text that rules match: simplified script. */
    public String text() {
        return analysis.text();
    }

    /**
     * The words at {@code span} as evidence, cut to the longest piece that is contiguous in the raw input; empty where nothing of
     * it comes from the raw input.
     */
    public Optional<Evidence> evidence(Span span, RuleId rule) {
        CleanText clean = analysis.article().text();
        Span quotable = clean.quotable(span);
        if (quotable.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(clean.rawSpan(quotable), quotable.of(clean.text()), rule));
    }
}
