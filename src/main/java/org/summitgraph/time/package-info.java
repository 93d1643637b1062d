/** Date expressions and the calendar values they denote. */
@NullMarked
package org.summitgraph.time;

import org.jspecify.annotations.NullMarked;
