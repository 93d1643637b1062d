/** Names of occasions: summits, councils, forums, conferences, with their series and editions. */
@NullMarked
package org.summitgraph.extract.mention.occasion;

import org.jspecify.annotations.NullMarked;
