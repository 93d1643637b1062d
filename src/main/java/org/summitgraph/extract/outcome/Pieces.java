package org.summitgraph.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.text.Span;

/** Sentences, those without end cut at commas, so that the work on one stays small. */
public final class Pieces {

    private static final int LONGEST = 1_000;

    private Pieces() {}

    /** The sentence itself, or its pieces in order. */
    public static List<Span> of(String text, Span sentence) {
        if (sentence.length() <= LONGEST) {
            return List.of(sentence);
        }
        List<Span> pieces = new ArrayList<>();
        int start = sentence.start();
        while (sentence.end() - start > LONGEST) {
            int comma = text.lastIndexOf('，', start + LONGEST - 1);
            int end = comma > start ? comma + 1 : start + LONGEST;
            pieces.add(new Span(start, end));
            start = end;
        }
        pieces.add(new Span(start, sentence.end()));
        return pieces;
    }
}
