/**
 * Authority data as values: states, bodies, groups of states, places and venues, each with the forms that Chinese newspapers print.
 * Read once from resources (tab-separated, one row a thing) and checked while reading; a fault names file and line.
 *
 * <p>Identifiers of Wikidata come from sets of facts that name their sources; the Chinese forms are this project's own. An entry without
 * a confirmed identifier has none, and that is no fault.
 */
@NullMarked
package org.summitgraph.gazetteer;

import org.jspecify.annotations.NullMarked;
