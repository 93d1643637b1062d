package org.summitgraph.link;

import org.summitgraph.resolve.EntityId;

/** What is known of an entity's Wikidata item. Not knowing is a value of its own, with its reason. */
public sealed interface Link permits Linked, Ambiguous, Unlinked {

    EntityId item();
}
