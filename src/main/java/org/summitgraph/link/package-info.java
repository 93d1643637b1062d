/** Which Wikidata item an entity is, or why none is named: links as values, and the linker that finds them. */
@NullMarked
package org.summitgraph.link;

import org.jspecify.annotations.NullMarked;
