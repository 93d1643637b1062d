/** Cooperation centres: bodies and standing arrangements that texts say are proposed, founded, unveiled or at work. */
@NullMarked
package org.summitgraph.extract.centre;

import org.jspecify.annotations.NullMarked;
