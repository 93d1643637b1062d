/**
 * What different articles say of one person, event, agreement or centre, merged into one entity. Pure; the result depends neither
 * on the order of the input nor on the number of threads.
 */
@NullMarked
package org.summitgraph.resolve;

import org.jspecify.annotations.NullMarked;
