/** Inputs of any kind, read, repaired and cut into articles. */
@NullMarked
package org.summitgraph.corpus;

import org.jspecify.annotations.NullMarked;
