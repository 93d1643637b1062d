package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.text.Span;

/**
 * Tells lines to be read from page furniture: whole lines, furniture set over two or three lines, and what stands at the end or
 * the beginning of a line of text (a continuation mark, the name of a photographer).
 */
final class Furniture {

    /** The longest mark, in characters without blanks. */
    private static final int LONGEST_MARK = 40;

    private static final int SHORT_LINE = 14;

    private final Wordings wordings;

    Furniture(Wordings wordings) {
        this.wordings = wordings;
    }

    List<Row> sort(String raw, List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int used = several(lines, i, rows);
            if (used == 0) {
                rows.addAll(rows(raw, lines.get(i)));
                used = 1;
            }
            i += used;
            if (rows.get(rows.size() - 1).role() == Role.EDITORS) {
                i += names(lines, i, rows);
            }
        }
        return rows;
    }

    /** A masthead or a credit that was broken over lines; how many of them. */
    private int several(List<Line> lines, int at, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 3 && at + n < lines.size(); n++) {
            Line line = lines.get(at + n);
            if (line.text().length() > SHORT_LINE) {
                return 0;
            }
            text.append(line.text());
            if (n > 0) {
                Optional<Role> role = roleOfBroken(lines.get(at).text(), text.toString());
                if (role.isPresent()) {
                    for (int k = 0; k <= n; k++) {
                        rows.add(new Row(lines.get(at + k), role.get()));
                    }
                    return n + 1;
                }
            }
        }
        return 0;
    }

    private Optional<Role> roleOfBroken(String first, String text) {
        Optional<Role> role = wordings.roleOf(text);
        boolean openBracket = "（(".indexOf(first.charAt(0)) >= 0 && !Glyph.isCloser(first.charAt(first.length() - 1));
        return role.filter(r -> (r == Role.CREDIT || r == Role.ONWARD || r == Role.BACKWARD)
                ? openBracket
                : r == Role.MASTHEAD && first.matches("[0-9０-９]{4}年[0-9０-９]{1,2}月|(?:星期|周).|[0-9]{4}年"));
    }

    /** Names under the word “editors”, a line each. */
    private int names(List<Line> lines, int from, List<Row> rows) {
        int n = 0;
        while (from + n < lines.size() && lines.get(from + n).text().matches("\\p{IsHan}{2,4}")) {
            rows.add(new Row(lines.get(from + n), Role.EDITORS));
            n++;
        }
        return n;
    }

    /** A line has one mark before its text at most. */
    private List<Row> rows(String raw, Line line) {
        Optional<Integer> head = wordings.roleOf(line.text()).isPresent() ? Optional.empty() : markAtHead(line.text());
        if (head.isEmpty()) {
            return rowsToTheEnd(raw, line);
        }
        List<Row> rows = new ArrayList<>(split(raw, line, head.get(), Role.BACKWARD, Role.TEXT));
        rows.addAll(rowsToTheEnd(raw, rows.remove(rows.size() - 1).line()));
        return rows;
    }

    private List<Row> rowsToTheEnd(String raw, Line line) {
        return wordings.roleOf(line.text())
                .map(role -> List.of(new Row(line, role)))
                .or(() -> markAtEnd(raw, line))
                .orElseGet(() -> List.of(new Row(line, Role.TEXT)));
    }

    private Optional<Integer> markAtHead(String text) {
        int close = text.indexOf('版');
        if (close < 0 || close > LONGEST_MARK || close + 2 >= text.length()) {
            return Optional.empty();
        }
        int end = Glyph.isCloser(text.charAt(close + 1)) ? close + 2 : close + 1;
        return wordings.is(Role.BACKWARD, text.substring(0, end)) ? Optional.of(end) : Optional.empty();
    }

    private Optional<List<Row>> markAtEnd(String raw, Line line) {
        String text = line.text();
        for (int i = Math.max(1, text.length() - LONGEST_MARK); i < text.length() - 2; i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            boolean canBegin = "（(【▶→↓►▼下".indexOf(c) >= 0 || Glyph.isStop(before) || Glyph.isCloser(before);
            if (canBegin) {
                Optional<Role> role = wordings.roleOf(text.substring(i)).filter(r -> marks(r, before, c));
                if (role.isPresent()) {
                    return Optional.of(split(raw, line, i, Role.TEXT, role.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean marks(Role role, char before, char first) {
        return role == Role.ONWARD || (role == Role.CREDIT && (Glyph.isStop(before) || first == '（' || first == '('));
    }

    /** Parts a line before its {@code at}th character that is no blank. */
    private static List<Row> split(String raw, Line line, int at, Role first, Role second) {
        int seen = 0;
        int cut = line.span().start();
        int end = cut;
        for (int i = line.span().start(); i < line.span().end() && seen <= at; i++) {
            if (!Glyph.isBlank(raw.charAt(i))) {
                cut = i;
                end = seen < at ? i + 1 : end;
                seen++;
            }
        }
        Line left = Line.of(raw, new Span(line.span().start(), end), line.gap(), line.indent(), line.level());
        Line right = Line.of(raw, new Span(cut, line.span().end()), 0, line.indent(), 0);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(left, first));
        rows.add(new Row(right, second));
        return rows;
    }
}
