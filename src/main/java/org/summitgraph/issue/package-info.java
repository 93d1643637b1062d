/** What is odd or wrong with an input, as values; one table gives each code its severity. */
@NullMarked
package org.summitgraph.issue;

import org.jspecify.annotations.NullMarked;
