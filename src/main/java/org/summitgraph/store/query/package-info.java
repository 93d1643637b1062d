/** Named and own SPARQL queries: their files, their parameters safely bound, and their answers in every form. */
@NullMarked
package org.summitgraph.store.query;

import org.jspecify.annotations.NullMarked;
