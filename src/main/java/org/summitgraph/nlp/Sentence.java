package org.summitgraph.nlp;

import java.util.List;
import org.summitgraph.text.Span;

/**
 * A sentence with its words.
 *
 * @param span in the article's cleaned text, closing punctuation and quotation marks included, line ends not
 * @param tokens in order, without gaps other than blanks
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(Span span, List<Token> tokens, int paragraph) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
