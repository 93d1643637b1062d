package org.summitgraph.corpus;

import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

/**
 * Copies raw text, paragraph by paragraph: blanks at both ends of a line, characters without a shape and empty lines are left
 * out, a run of blanks becomes one.
 */
final class Paragraphs {

    private final CleanText.Builder text;
    private final Zone zone;
    private final String raw;

    Paragraphs(CleanText.Builder text, Zone zone, String raw) {
        this.text = text;
        this.zone = zone;
        this.raw = raw;
    }

    /** Copies each line of {@code span} as a paragraph, parted from what stands before by a line feed. */
    void copyLines(Span span) {
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || isLineEnd(raw.charAt(i))) {
                copyParagraph(new Span(start, i));
                start = i + 1;
            }
        }
    }

    /** Copies {@code span} as one paragraph, line ends in it as blanks. */
    void copyParagraph(Span span) {
        boolean begun = false;
        int blank = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                blank = blank < 0 ? i : blank;
            } else if (!CleanText.isLayout(c)) {
                if (!begun && text.length() > 0) {
                    text.insert('\n');
                } else if (begun && blank >= 0) {
                    copyBlank(blank);
                }
                text.keep(zone, i);
                begun = true;
                blank = -1;
            }
        }
    }

    private void copyBlank(int at) {
        if (isLineEnd(raw.charAt(at)) || raw.charAt(at) == '\t') {
            text.insert(' ');
        } else {
            text.keep(zone, at);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }
}
