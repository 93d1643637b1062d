package org.summitgraph.corpus.page;

import java.util.Arrays;
import java.util.List;

/** How the lines of a page are set: the width of the column each stands in, and the distance of lines. */
final class Setting {

    private static final int NEIGHBOURS = 6;
    private static final int FEWEST_ALIKE = 3;
    private static final double ALIKE = 1.6;
    private static final double NARROWEST = 6;
    /** No column of a newspaper is wider; longer lines are paragraphs that nobody broke. */
    private static final double WIDEST = 60;

    private static final double FULL = 0.86;
    private static final double OVERFULL = 1.12;
    private static final double SET_IN = 2.3;

    private final List<Line> lines;
    private final double[] columns;
    private final int usualGap;
    private final boolean indented;
    private final double typicalColumn;

    Setting(List<Line> lines) {
        this.lines = lines;
        this.columns = new double[lines.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(i);
        }
        this.usualGap = usualGapOf();
        this.indented = isIndented();
        double[] known =
                Arrays.stream(columns).filter(width -> width > 0).sorted().toArray();
        this.typicalColumn = known.length == 0 ? 0 : known[known.length / 2];
    }

    /** True where the line reaches from one side of its column to the other, so that nothing but the room ends it. */
    boolean isFull(int i) {
        return fills(i, 0) || (fills(i, SET_IN) && beginsParagraph(i));
    }

    /** True where the line may fill its column as the first one of a paragraph. */
    boolean couldBegin(int i) {
        return fills(i, SET_IN);
    }

    private boolean fills(int i, double less) {
        double width = lines.get(i).width();
        return columns[i] > 0 && width >= columns[i] * FULL - less && width <= columns[i] * OVERFULL;
    }

    private boolean beginsParagraph(int i) {
        if (i == 0 || !lines.get(i - 1).isOpen()) {
            return true;
        }
        return i + 2 < lines.size()
                && fills(i + 1, 0)
                && (lines.get(i + 1).gap() <= usualGap
                        || lines.get(i + 1).gap() == lines.get(i + 2).gap());
    }

    /** True where the line is wider than the column it stands in. */
    boolean isWide(int i) {
        return columns[i] > 0 && lines.get(i).width() > columns[i] * OVERFULL;
    }

    /** True where the line would not fit into most of the page's columns. */
    boolean isWiderThanColumns(Line line) {
        return typicalColumn > 0 && line.width() > typicalColumn * OVERFULL;
    }

    /** True where more empty lines stand before the line than between the lines of a paragraph. */
    boolean isApart(int i) {
        return lines.get(i).gap() > usualGap;
    }

    /** True where the page sets in the first lines of paragraphs and this is one. */
    boolean isSetIn(int i) {
        return indented && lines.get(i).indent() >= 1.5 && lines.get(i).indent() <= 4.5;
    }

    private double column(int i) {
        int from = Math.max(0, i - NEIGHBOURS);
        int to = Math.min(lines.size(), i + NEIGHBOURS + 1);
        double[] widths = lines.subList(from, to).stream()
                .mapToDouble(Line::width)
                .filter(width -> width >= NARROWEST && width <= WIDEST)
                .sorted()
                .toArray();
        for (int k = widths.length - 1; k >= FEWEST_ALIKE - 1; k--) {
            double tolerance = Math.max(ALIKE, widths[k] * 0.06);
            if (widths[k] - widths[k - FEWEST_ALIKE + 1] <= tolerance) {
                return widths[k];
            }
        }
        return 0;
    }

    private int usualGapOf() {
        int[] count = new int[2];
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).isOpen() && fills(i - 1, 0) && lines.get(i).gap() < 2) {
                count[lines.get(i).gap()]++;
            }
        }
        return count[1] > count[0] ? 1 : 0;
    }

    private boolean isIndented() {
        long setIn = lines.stream()
                .filter(line -> line.indent() >= 1.5 && line.indent() <= 4.5)
                .count();
        return setIn >= 2 && setIn * 10 <= lines.size() * 7L;
    }
}
