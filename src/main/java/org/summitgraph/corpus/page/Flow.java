package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lines of a page to be read, in order, with the furniture that stood before each. */
final class Flow {

    private final List<Line> lines = new ArrayList<>();
    private final List<Set<Role>> before = new ArrayList<>();
    private final boolean[] datelines;
    private final boolean[] closings;
    private final Setting setting;
    private final Pairs pairs;
    private final long headings;

    Flow(List<Row> rows, Starts starts, Pairs pairs) {
        this.pairs = pairs;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Row row : rows) {
            if (row.isText()) {
                lines.add(row.line());
                before.add(roles);
                roles = EnumSet.noneOf(Role.class);
            } else {
                roles.add(row.role());
            }
        }
        before.add(roles);
        datelines = new boolean[lines.size()];
        closings = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            datelines[i] = starts.isDateline(
                    lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).text() : "");
            closings[i] = !datelines[i] && starts.isClosingDateline(lines.get(i));
        }
        setting = new Setting(lines);
        headings = lines.stream().filter(Line::isHeading).count();
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    List<Line> lines() {
        return lines;
    }

    Setting setting() {
        return setting;
    }

    /** The furniture between line {@code i} and the one before it; {@code size()} asks for that after the last line. */
    Set<Role> before(int i) {
        return before.get(i);
    }

    boolean isDateline(int i) {
        return datelines[i];
    }

    boolean isClosingDateline(int i) {
        return closings[i];
    }

    /** True where a word that the page knows goes from the end of the line before {@code i} to its beginning. */
    boolean carriesWord(int i) {
        return i > 0
                && i < lines.size()
                && pairs.has(lines.get(i - 1).last(), lines.get(i).first());
    }

    /** True where the page marks its headlines with signs. */
    boolean marksHeadings() {
        return headings > 1;
    }

    /** True where no paragraph goes on from the line before {@code i} to line {@code i}. */
    boolean isBoundary(int i) {
        if (i == 0 || i >= lines.size()) {
            return true;
        }
        Set<Role> roles = before.get(i);
        return roles.contains(Role.ONWARD)
                || roles.contains(Role.BACKWARD)
                || roles.contains(Role.CREDIT)
                || roles.contains(Role.POINTER)
                || datelines[i]
                || closings[i]
                || closings[i - 1]
                || lines.get(i).isHeading()
                || lines.get(i - 1).isHeading();
    }
}
