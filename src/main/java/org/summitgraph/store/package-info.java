/** The TDB2 store: its only writer, what it remembers of its inputs, and its care (statistics, backup, compaction). */
@NullMarked
package org.summitgraph.store;

import org.jspecify.annotations.NullMarked;
