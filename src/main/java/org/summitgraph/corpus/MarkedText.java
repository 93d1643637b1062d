package org.summitgraph.corpus;

import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

/**
 * Collects the text of a document with marks, paragraph by paragraph. What is skipped inside a paragraph counts as layout, a run
 * of blanks becomes one, a line end between two Chinese characters none. Not thread-safe.
 */
final class MarkedText {

    private static final int NONE = -1;

    private final CleanText.Builder text;
    private final String raw;
    private boolean inParagraph;
    private int blank = NONE;
    private char last;

    MarkedText(String raw) {
        this.text = new CleanText.Builder(RawText.ofBody(raw));
        this.raw = raw;
    }

    /** Copies the characters of {@code span} into the present paragraph. */
    void copy(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                blank = blank == NONE || isLineEnd(raw.charAt(blank)) ? i : blank;
            } else if (!CleanText.isLayout(c)) {
                separate(c);
                text.bridge();
                text.keep(Zone.BODY, i);
                last = c;
            }
        }
    }

    /** Adds a character that the raw text spells by others. */
    void insert(char c) {
        if (!isBlank(c) && !CleanText.isLayout(c)) {
            separate(c);
            text.insert(c);
            last = c;
        }
    }

    /** What follows is a paragraph of its own. */
    void endParagraph() {
        inParagraph = false;
        blank = NONE;
    }

    /** How long the text is so far. */
    int length() {
        return text.length();
    }

    /** The last character so far; NUL at the beginning. */
    char lastCharacter() {
        return last;
    }

    CleanText build() {
        return text.build();
    }

    private void separate(char next) {
        if (!inParagraph && text.length() > 0) {
            text.insert('\n');
        } else if (inParagraph && blank != NONE) {
            separateByBlank(next);
        }
        inParagraph = true;
        blank = NONE;
    }

    private void separateByBlank(char next) {
        if (!isLineEnd(raw.charAt(blank))) {
            text.bridge();
            text.keep(Zone.BODY, blank);
        } else if (last < 0x80 && next < 0x80) {
            text.insert(' ');
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
