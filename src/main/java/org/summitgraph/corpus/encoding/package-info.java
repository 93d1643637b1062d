/** In which encoding a text is written: by its mark, its declaration, and what comes out of it. */
@NullMarked
package org.summitgraph.corpus.encoding;

import org.jspecify.annotations.NullMarked;
