/** What an article mentions: people, parties, places, occasions, titled documents, dates; each at its place in the text. */
@NullMarked
package org.summitgraph.extract.mention;

import org.jspecify.annotations.NullMarked;
