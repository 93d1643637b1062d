/** Agreements: instruments with a title, instruments described, bundles of documents. */
@NullMarked
package org.summitgraph.extract.agreement;

import org.jspecify.annotations.NullMarked;
