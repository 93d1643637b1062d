package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;

/** Tells a page that must be repaired or cut from a text that is as its author wrote it. */
final class PageSigns {

    private static final int FEWEST_LINES = 3;
    private static final int SPREAD = 5;

    private PageSigns() {}

    /** True where the layout of a newspaper is left in the text, or several reports are. */
    static boolean show(String raw, List<Row> rows, Flow flow) {
        return rows.stream().anyMatch(row -> !row.isText())
                || isWrapped(flow)
                || flow.lines().stream().anyMatch(line -> line.isHeading() || isSpread(raw, line))
                || holdsSeveral(flow);
    }

    private static boolean isWrapped(Flow flow) {
        List<Line> broken = new ArrayList<>();
        for (int i = 0; i + 1 < flow.size(); i++) {
            if (flow.line(i).isOpen() && flow.setting().isFull(i)) {
                broken.add(flow.line(i));
            }
        }
        return broken.size() >= FEWEST_LINES
                && broken.size() * 3 >= flow.size()
                && Wrapping.of(broken).isWrapped();
    }

    /** Blanks between single characters. */
    private static boolean isSpread(String raw, Line line) {
        int run = 0;
        int since = 0;
        for (int i = line.span().start(); i < line.span().end(); i++) {
            if (Glyph.isBlank(raw.charAt(i))) {
                run = since == 1 ? run + 1 : since == 0 ? run : 0;
                since = 0;
            } else {
                since++;
            }
            if (run >= SPREAD) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsSeveral(Flow flow) {
        int datelines = 0;
        for (int i = 0; i < flow.size(); i++) {
            datelines += flow.isDateline(i) || (flow.isClosingDateline(i) && i + 1 < flow.size()) ? 1 : 0;
        }
        return datelines > 1;
    }
}
