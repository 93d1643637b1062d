package org.summitgraph.extract.mention;

import org.summitgraph.text.Span;

/**
 * A text in book-title marks.
 *
 * @param span with its 《》
 * @param title the words inside, inner marks kept
 */
public record TitleMention(Span span, String title) {}
