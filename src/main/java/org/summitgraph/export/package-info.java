/** Facts and graphs in the formats of other tools. */
@NullMarked
package org.summitgraph.export;

import org.jspecify.annotations.NullMarked;
