/** Meetings: who met whom, when and where; visits, calls, summits and ceremonies. */
@NullMarked
package org.summitgraph.extract.meeting;

import org.jspecify.annotations.NullMarked;
