package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.text.Span;

/** Finds texts in book-title marks, the outermost of nested ones. */
final class TitleReader {

    /** A mark that is not closed within so many characters was opened by mistake. */
    private static final int LONGEST = 200;

    private TitleReader() {}

    static List<TitleMention> read(String text) {
        List<TitleMention> titles = new ArrayList<>();
        int at = text.indexOf('《');
        while (at >= 0) {
            int end = closing(text, at);
            if (end > at + 1) {
                titles.add(new TitleMention(new Span(at, end + 1), text.substring(at + 1, end)));
            }
            at = text.indexOf('《', Math.max(at, end) + 1);
        }
        return titles;
    }

    /** The offset of the mark that closes the one at {@code open}; {@code open} itself where none does. */
    private static int closing(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '《') {
                depth++;
            } else if (text.charAt(i) == '》' && --depth == 0) {
                return i;
            }
        }
        int first = text.indexOf('》', open);
        return first > open && first < limit && text.indexOf('\n', open) > first ? first : open;
    }
}
