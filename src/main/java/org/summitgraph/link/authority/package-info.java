/**
 * People who held offices: which Wikidata item each is, the Chinese names that newspapers print, and the terms of office with their
 * sources. Identifiers, offices and dates come from sets of facts that name their sources; the Chinese names are this project's own.
 */
@NullMarked
package org.summitgraph.link.authority;

import org.jspecify.annotations.NullMarked;
