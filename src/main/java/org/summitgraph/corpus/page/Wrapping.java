package org.summitgraph.corpus.page;

import java.util.List;

/**
 * Whether lines were broken for want of room.
 *
 * @param lines how many
 * @param inside how many have punctuation inside
 * @param stops how many have a full stop inside
 * @param atEnd how many end in a comma or the like
 */
record Wrapping(int lines, int inside, int stops, int atEnd) {

    private static final String COMMAS = "，、；,;";

    static Wrapping of(List<Line> lines) {
        int inside = 0;
        int stops = 0;
        int atEnd = 0;
        for (Line line : lines) {
            inside += punctuates(line.text()) ? 1 : 0;
            int stop = line.text().indexOf('。');
            stops += stop >= 0 && stop < line.text().length() - 2 ? 1 : 0;
            atEnd += COMMAS.indexOf(line.last()) >= 0 ? 1 : 0;
        }
        return new Wrapping(lines.size(), inside, stops, atEnd);
    }

    /** Room breaks lines anywhere: most of them inside a phrase, so that many have punctuation before their end. */
    boolean isWrapped() {
        return inside * 4 >= lines && inside > 0 && (stops > 0 || atEnd * 2 <= lines);
    }

    private static boolean punctuates(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (COMMAS.indexOf(c) >= 0 || c == '。' || c == '：') {
                return true;
            }
        }
        return false;
    }
}
