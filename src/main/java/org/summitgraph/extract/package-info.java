/** Facts of an analysed article: analysis in, findings out. Pure. */
@NullMarked
package org.summitgraph.extract;

import org.jspecify.annotations.NullMarked;
