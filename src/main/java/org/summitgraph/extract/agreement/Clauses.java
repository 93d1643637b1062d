package org.summitgraph.extract.agreement;

import org.summitgraph.text.Span;

/** Where clauses begin. */
final class Clauses {

    private Clauses() {}

    /** Where the clause begins that a comma or the sentence opens before an offset. */
    static int start(String text, Span sentence, int at) {
        int comma = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at));
        return Math.min(at, Math.max(sentence.start(), comma));
    }
}
