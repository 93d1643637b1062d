/** Facts and entities as quads: the terms, the IRIs, the graphs, and the way back. */
@NullMarked
package org.summitgraph.rdf;

import org.jspecify.annotations.NullMarked;
