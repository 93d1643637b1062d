/**
 * A dump of Wikidata that the user has: read as a stream, kept as an index on disk, asked by the same scorer as the built-in data.
 *
 * <p>Two forms are read, each also gzipped or bzipped: the JSON dump, one entity a line, and the truthy N-Triples. The latter has no
 * qualifiers, so it tells which offices a person held but not when; it lists only statements of best rank; and it is expected as Wikidata
 * writes it, the triples of an entity one after the other.
 */
@NullMarked
package org.summitgraph.link.dump;

import org.jspecify.annotations.NullMarked;
