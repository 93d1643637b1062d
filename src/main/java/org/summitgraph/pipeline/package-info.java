/** The way of a text, from files to facts and on into the store. */
@NullMarked
package org.summitgraph.pipeline;

import org.jspecify.annotations.NullMarked;
