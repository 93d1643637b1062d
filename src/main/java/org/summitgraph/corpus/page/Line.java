package org.summitgraph.corpus.page;

import org.summitgraph.text.Span;

/**
 * One printed line of a column, without the blanks at its ends.
 *
 * @param span where it stands in the raw text; not empty
 * @param text its characters without the blanks between justified glyphs
 * @param gap empty lines before it
 * @param indent blanks before it, in the room of a Chinese character
 * @param level the number of signs that mark it as a heading, 0 where none do
 * @param width the room its characters take without blanks, in that of a Chinese character
 */
record Line(Span span, String text, int gap, double indent, int level, double width) {

    /** The line at {@code span} of {@code raw}, whose ends are no blanks. */
    static Line of(String raw, Span span, int gap, double indent, int level) {
        StringBuilder text = new StringBuilder();
        double width = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = raw.charAt(i);
            if (!Glyph.isBlank(c)) {
                text.append(c);
                width += Glyph.width(c);
            }
        }
        return new Line(span, text.toString(), gap, indent, level, width);
    }

    /** True where its last character, quotation marks and brackets aside, ends a sentence. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && Glyph.isCloser(text.charAt(last))) {
            last--;
        }
        return Glyph.isStop(text.charAt(last))
                || (text.endsWith(".") && last > 0 && Glyph.isHan(text.charAt(last - 1)));
    }

    /** True where nothing says that what it tells ends with it. */
    boolean isOpen() {
        return !endsSentence() && !text.endsWith("：") && !text.endsWith(":");
    }

    boolean hasStop() {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    }

    boolean hasComma() {
        return text.indexOf('，') >= 0 || text.indexOf('、') >= 0 || text.indexOf(',') >= 0;
    }

    /** True where no headline has that much in one line: parts of a sentence one after the other. */
    boolean isLong() {
        long commas = text.chars().filter(c -> c == '，' || c == '、' || c == ',').count();
        return (width >= 40 && commas > 0) || (width >= 30 && commas > 1);
    }

    boolean isHeading() {
        return level > 0;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    Line withGap(int lines) {
        return new Line(span, text, lines, indent, level, width);
    }
}
