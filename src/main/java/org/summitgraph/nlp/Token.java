package org.summitgraph.nlp;

import org.summitgraph.text.Span;

/**
 * A word.
 *
 * @param span in the article's cleaned text
 * @param surface the word in simplified script
 * @param pos HanLP's part-of-speech tag (PKU set with HanLP's finer tags: nr, nrf, ns, nsf, nt, nis, nnt, t, m, v …)
 */
public record Token(Span span, String surface, String pos) {}
