package org.summitgraph.corpus;

import org.summitgraph.text.Span;

/** Finds the headline of a text that is one article. */
final class SingleArticle {

    private static final int LONGEST_HEADLINE = 60;
    private static final String SENTENCE_ENDS = "。！？!?；;，,：:、";
    private static final DatelineReader DATELINES = new DatelineReader();

    private SingleArticle() {}

    /** The first line where it is short, not a sentence, and followed by more; else the empty span at 0. */
    static Span headline(String text) {
        int end = text.indexOf('\n');
        boolean headline = end > 0
                && end <= LONGEST_HEADLINE
                && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0
                && DATELINES.at(text, 0).isEmpty()
                && PublicationDay.of(text.substring(0, end)).isEmpty();
        return new Span(0, headline ? end : 0);
    }
}
