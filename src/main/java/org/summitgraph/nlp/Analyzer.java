package org.summitgraph.nlp;

import org.summitgraph.text.Article;

/** Cuts articles into sentences and words. Implementations are thread-safe and deterministic, and write no files. */
public interface Analyzer {

    Analysis analyze(Article article);
}
