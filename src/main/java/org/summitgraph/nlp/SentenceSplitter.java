package org.summitgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.text.Span;

/** Cuts a text into sentences: at line feeds, and after 。！？ with the quotation marks and brackets that close there. */
final class SentenceSplitter {

    private static final String ENDS = "。！？!?";
    private static final String CLOSING = "”’」』）)》〉】";

    private SentenceSplitter() {}

    /** A sentence's span and the number of its paragraph, from 0. */
    record Piece(Span span, int paragraph) {}

    /** In order, without the blanks around them; empty ones are left out. */
    static List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(pieces, text, start, i, paragraph);
                start = i + 1;
                paragraph++;
            } else if (ENDS.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < text.length() && (CLOSING + ENDS).indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(pieces, text, start, end, paragraph);
                start = end;
                i = end - 1;
            }
        }
        add(pieces, text, start, text.length(), paragraph);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int start, int end, int paragraph) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Piece(new Span(from, to), paragraph));
        }
    }
}
