package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.text.Span;

/** Cuts a raw page into its printed lines; columns that stand side by side on one line are read one after the other. */
final class PageLines {

    /** Lines further apart are parted alike: the figure only says how sure the parting is. */
    private static final int FURTHEST = 9;

    private final String raw;
    private final List<Line> lines = new ArrayList<>();
    private final SideBySide columns;
    private int gap;

    private PageLines(String raw) {
        this.raw = raw;
        this.columns = new SideBySide(raw);
    }

    static List<Line> of(String raw) {
        PageLines reader = new PageLines(raw);
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || isLineEnd(raw.charAt(i))) {
                reader.line(start, i);
                start = i + 1;
                if (i + 1 < raw.length() && raw.charAt(i) == '\r' && raw.charAt(i + 1) == '\n') {
                    i++;
                    start++;
                }
            }
        }
        reader.columns.drainTo(reader.lines);
        return reader.lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void line(int from, int to) {
        int start = from;
        double indent = 0;
        while (start < to && Glyph.isBlank(raw.charAt(start))) {
            indent += SideBySide.room(raw.charAt(start));
            start++;
        }
        int end = to;
        while (end > start && Glyph.isBlank(raw.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            gap = Math.min(gap + 1, FURTHEST);
            return;
        }
        add(new Span(start, end), indent);
    }

    private void add(Span span, double indent) {
        int level = headingSigns(span);
        Span content = level == 0 ? span : afterSigns(span, level);
        columns.add(Line.of(raw, content, gap, indent, level), lines);
        gap = 0;
    }

    private int headingSigns(Span span) {
        int signs = 0;
        while (signs < span.length() && signs < 7 && raw.charAt(span.start() + signs) == '#') {
            signs++;
        }
        boolean heading = signs > 0 && signs < 7 && signs < span.length() && raw.charAt(span.start() + signs) == ' ';
        return heading ? signs : 0;
    }

    private Span afterSigns(Span span, int signs) {
        int start = span.start() + signs;
        while (Glyph.isBlank(raw.charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }
}
