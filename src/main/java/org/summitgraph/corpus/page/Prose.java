package org.summitgraph.corpus.page;

import java.util.List;

/** Tells the lines of reports from those of headlines, by stops, by how lines fill a column, and by what stands around them. */
final class Prose {

    private static final int LONG = 40;
    private static final int CHAIN = 3;
    private static final int LONGEST_HEADLINE = 6;

    private final Flow flow;
    private final boolean[] prose;

    private Prose(Flow flow) {
        this.flow = flow;
        this.prose = new boolean[flow.size()];
    }

    /** For each line of {@code flow}: true where it belongs to a paragraph. */
    static boolean[] of(Flow flow) {
        Prose reader = new Prose(flow);
        for (int i = 0; i < flow.size(); i++) {
            reader.prose[i] = reader.tells(i);
        }
        reader.chains();
        reader.beginnings();
        reader.goOn();
        for (int i = 1; i <= flow.size(); i++) {
            if (flow.isBoundary(i)) {
                reader.headlineBefore(i);
            }
        }
        return reader.prose;
    }

    private boolean tells(int i) {
        Line line = flow.line(i);
        if (line.isHeading()) {
            return false;
        }
        return line.hasStop()
                || !line.isOpen()
                || flow.isDateline(i)
                || flow.isClosingDateline(i)
                || (flow.marksHeadings() && line.hasComma())
                || (line.isLong() && !flow.setting().isWide(i));
    }

    /**
     * Lines that fill their column one after the other are a paragraph if they are punctuated as one: inside the lines, whose
     * ends break anything. The lines of a poem or a list end where their words do.
     */
    private void chains() {
        int start = 0;
        while (start < flow.size()) {
            int end = start + 1;
            while (end < flow.size() && isChained(end)) {
                end++;
            }
            List<Line> chain = flow.lines().subList(start, end);
            boolean enough = chain.size() >= CHAIN
                    || (chain.size() > 1 && flow.line(end - 1).hasStop());
            if (enough && Wrapping.of(chain).isWrapped()) {
                for (int i = start; i < end - 1; i++) {
                    prose[i] = true;
                }
            }
            start = end;
        }
    }

    private boolean isChained(int i) {
        return flow.setting().isFull(i - 1)
                && !flow.isBoundary(i)
                && (!flow.setting().isApart(i)
                        || flow.carriesWord(i)
                        || flow.line(i).gap() == flow.line(i - 1).gap());
    }

    /** A paragraph of two lines: a word goes over the end of the first. */
    private void beginnings() {
        for (int i = flow.size() - 2; i >= 0; i--) {
            boolean begins = prose[i + 1]
                    && !prose[i]
                    && flow.line(i).isOpen()
                    && flow.setting().couldBegin(i);
            prose[i] |= begins
                    && !flow.isBoundary(i + 1)
                    && flow.carriesWord(i + 1)
                    && !flow.line(i).isHeading();
        }
    }

    /** What follows the broken line of a paragraph goes on with it. */
    private void goOn() {
        for (int i = 1; i < flow.size(); i++) {
            if (!prose[i] && prose[i - 1] && flow.line(i - 1).isOpen() && !flow.isBoundary(i)) {
                prose[i] = flow.setting().isFull(i - 1)
                        || (!flow.setting().isApart(i) && !flow.setting().isWide(i));
            }
        }
    }

    /** Lines without a stop between the end of a sentence and the beginning of a report, or the end of the page, are a headline. */
    private void headlineBefore(int boundary) {
        if (flow.marksHeadings()) {
            return;
        }
        int start = boundary;
        while (start > 0 && boundary - start <= LONGEST_HEADLINE && isStopless(start - 1)) {
            start--;
            if (flow.isBoundary(start)) {
                break;
            }
        }
        if (boundary - start > LONGEST_HEADLINE || fills(start, boundary)) {
            return;
        }
        boolean afterSentence = flow.isBoundary(start) || !flow.line(start - 1).isOpen() || !prose[start - 1];
        for (int i = afterSentence ? start : firstApart(start, boundary); i < boundary; i++) {
            prose[i] = false;
        }
    }

    private boolean isStopless(int i) {
        Line line = flow.line(i);
        return line.isOpen()
                && !line.hasStop()
                && !flow.isDateline(i)
                && !flow.isClosingDateline(i)
                && line.width() < LONG * 2;
    }

    /** Four and more lines as wide as the column are a report that was cut, not a headline. */
    private boolean fills(int start, int boundary) {
        int full = 0;
        for (int i = start; i < boundary; i++) {
            full += flow.setting().isFull(i) ? 1 : 0;
        }
        return full > CHAIN;
    }

    private int firstApart(int start, int boundary) {
        for (int i = start; i < boundary; i++) {
            Line line = flow.line(i);
            if (flow.setting().isApart(i)
                    || (!line.hasComma()
                            && !flow.setting().isFull(i)
                            && !flow.setting().isFull(i - 1))) {
                return i;
            }
        }
        return boundary;
    }
}
