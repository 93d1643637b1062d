package org.summitgraph.store.query;

import java.util.ArrayList;
import java.util.List;

/** Rows as lines of text with aligned columns. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** Column names, a line, the rows; lines end without blanks. */
    String print() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        line(out, columns, widths);
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        line(out, rules, widths);
        rows.forEach(row -> line(out, row, widths));
        return out.toString();
    }

    private int[] widths() {
        int[] widths = columns.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private static void line(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(cells.get(i))
                    .append(" ".repeat(widths[i] - DisplayWidth.of(cells.get(i))));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
