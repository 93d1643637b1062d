/**
 * How well extraction does against annotated texts: the event-argument score of the annotation guidelines, computed in the program.
 *
 * <p>Facts are aligned one to one, greedily by similarity; then each filled slot of an aligned pair is right or wrong, and each slot
 * of an unaligned fact is missed or a false alarm. Facts stay JSON objects here, since both sides come as such.
 */
@NullMarked
package org.summitgraph.eval;

import org.jspecify.annotations.NullMarked;
