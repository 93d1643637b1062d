/** Networks for visualizers: a property graph as a value, and one writer per file format. */
@NullMarked
package org.summitgraph.export.graph;

import org.jspecify.annotations.NullMarked;
