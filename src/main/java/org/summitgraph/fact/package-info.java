/** The facts an article states and the evidence for them. Pure values, as defined by the annotation guidelines. */
@NullMarked
package org.summitgraph.fact;

import org.jspecify.annotations.NullMarked;
