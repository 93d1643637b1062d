package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a page together to paragraphs and headlines. */
final class Blocks {

    private final Flow flow;
    private final Starts starts;
    private final boolean[] prose;

    private Blocks(Flow flow, Starts starts) {
        this.flow = flow;
        this.starts = starts;
        this.prose = Prose.of(flow);
    }

    static List<Block> of(Flow flow, Starts starts) {
        Blocks blocks = new Blocks(flow, starts);
        List<Block> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= flow.size(); i++) {
            if (i == flow.size() || !blocks.joins(i)) {
                found.add(blocks.block(start, i));
                start = i;
            }
        }
        return flow.size() == 0 ? List.of() : found;
    }

    private Block block(int start, int end) {
        return new Block(kind(start), flow.lines().subList(start, end), flow.before(start));
    }

    private Block.Kind kind(int start) {
        if (flow.isDateline(start)) {
            return Block.Kind.DATELINE;
        }
        if (flow.isClosingDateline(start)) {
            return Block.Kind.CLOSING_DATELINE;
        }
        return prose[start] ? Block.Kind.PARAGRAPH : Block.Kind.HEADLINE;
    }

    private boolean joins(int i) {
        if (flow.isBoundary(i) || prose[i] != prose[i - 1]) {
            return false;
        }
        return prose[i] ? joinsParagraph(i) : joinsHeadline(i);
    }

    private boolean joinsParagraph(int i) {
        Line before = flow.line(i - 1);
        boolean full = flow.setting().isFull(i - 1);
        boolean item = starts.isItem(flow.line(i).text())
                || starts.isSection(flow.line(i).text());
        if (before.isOpen()) {
            boolean listed = before.last() == '；' || item;
            return full || !listed;
        }
        return full && !item && !flow.setting().isApart(i) && !flow.setting().isSetIn(i);
    }

    private boolean joinsHeadline(int i) {
        String text = flow.line(i - 1).text();
        return !starts.isByline(flow.line(i).text())
                && (flow.line(i).gap() == 0
                        || isUnclosed(text)
                        || flow.line(i).text().startsWith("——"));
    }

    /** True where a bracket or a quotation mark is opened last and not closed. */
    private static boolean isUnclosed(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Glyph.isCloser(text.charAt(i))) {
                return false;
            }
            if (Glyph.isOpener(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
