/** Newspaper pages as PDF extraction left them, repaired and cut into articles. */
@NullMarked
package org.summitgraph.corpus.page;

import org.jspecify.annotations.NullMarked;
