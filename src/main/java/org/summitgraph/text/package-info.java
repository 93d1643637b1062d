/** Texts, spans and the alignment of a cleaned text with its raw input. Pure values. */
@NullMarked
package org.summitgraph.text;

import org.jspecify.annotations.NullMarked;
