package org.summitgraph.corpus.page;

import java.util.List;
import java.util.Set;

/**
 * Lines that belong together.
 *
 * @param kind a paragraph of a report, or a headline
 * @param lines in reading order, not empty
 * @param before the furniture that stood before it
 */
record Block(Kind kind, List<Line> lines, Set<Role> before) {

    /** A paragraph's kind says whether an agency's dateline begins it or is all of it. */
    enum Kind {
        HEADLINE,
        PARAGRAPH,
        DATELINE,
        CLOSING_DATELINE
    }

    Block {
        lines = List.copyOf(lines);
    }

    boolean isHeadline() {
        return kind == Kind.HEADLINE;
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    int start() {
        return first().span().start();
    }

    /** Its characters without blanks. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    boolean follows(Role role) {
        return before.contains(role);
    }
}
