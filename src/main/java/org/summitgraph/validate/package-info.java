/** What a graph must look like, whether it does, and what becomes of the parts that do not. */
@NullMarked
package org.summitgraph.validate;

import org.jspecify.annotations.NullMarked;
