package org.summitgraph.extract.mention;

import java.util.Optional;
import org.summitgraph.text.Span;

/**
 * A name where the text shows it to be one, mostly beside an office.
 *
 * @param article number of the article in its unit
 * @param whole name and office
 */
record Sighting(int article, Span span, String name, Span whole, Optional<OfficePhrase> office) {}
