/** Links and facts in the forms in which others take them: SSSOM mappings and QuickStatements for Wikidata. */
@NullMarked
package org.summitgraph.link.exchange;

import org.jspecify.annotations.NullMarked;
