/** People who hold offices, as facts. */
@NullMarked
package org.summitgraph.extract.people;

import org.jspecify.annotations.NullMarked;
