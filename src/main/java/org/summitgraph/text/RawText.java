package org.summitgraph.text;

/**
 * The decoded input that offsets point into.
 *
 * @param title the title field of a record; empty for a file, whose title stands inside the body
 * @param body the text of the record, or the whole file
 */
public record RawText(String title, String body) {

    public static RawText ofBody(String body) {
        return new RawText("", body);
    }

    public String zone(Zone zone) {
        return zone == Zone.TITLE ? title : body;
    }

    /** The characters that {@code span} cuts out, layout blanks included. */
    public String cut(RawSpan span) {
        return span.span().of(zone(span.zone()));
    }
}
