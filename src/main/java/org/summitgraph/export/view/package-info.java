/** A store seen as networks: who met whom, which states, what came of it. */
@NullMarked
package org.summitgraph.export.view;

import org.jspecify.annotations.NullMarked;
