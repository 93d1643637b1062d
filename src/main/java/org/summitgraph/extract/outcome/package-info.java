/** What the readers of agreements and of centres share: the meeting an outcome came of, and rule files. */
@NullMarked
package org.summitgraph.extract.outcome;

import org.jspecify.annotations.NullMarked;
