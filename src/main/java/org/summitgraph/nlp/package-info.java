/** Sentences, tokens, names and script conversion; the only package that knows HanLP. */
@NullMarked
package org.summitgraph.nlp;

import org.jspecify.annotations.NullMarked;
