package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.text.Span;

/**
 * Untangles columns that were printed side by side on the same lines, parted by wide blanks at the same place line after line. It
 * holds lines back until the columns end; where fewer than three lines agree, or what stands there is as short as a table's
 * cells, the lines stay as they are.
 */
final class SideBySide {

    private static final double WIDE_BLANK = 2;
    private static final double SAME_PLACE = 2.6;
    private static final int FEWEST_LINES = 3;
    private static final double NARROWEST_COLUMN = 6;

    private final String raw;
    private final List<Line> held = new ArrayList<>();
    private final List<List<Line>> cells = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();

    SideBySide(String raw) {
        this.raw = raw;
    }

    /** The room of a blank, in that of a Chinese character. */
    static double room(char blank) {
        return blank == '\t' ? 4 : blank == '\u3000' ? 1 : 0.5;
    }

    void add(Line line, List<Line> out) {
        List<Line> pieces = pieces(line);
        if (!fits(pieces)) {
            drainTo(out);
        }
        if (places.isEmpty() && pieces.size() == 1) {
            out.add(line);
            return;
        }
        if (places.isEmpty()) {
            pieces.forEach(piece -> places.add(piece.indent()));
        }
        held.add(line);
        cells.add(pieces);
    }

    void drainTo(List<Line> out) {
        if (!areColumns()) {
            out.addAll(held);
        } else {
            for (int column = 0; column < places.size(); column++) {
                addColumn(column, out);
            }
        }
        held.clear();
        cells.clear();
        places.clear();
    }

    private boolean areColumns() {
        long rows = cells.stream().filter(row -> row.size() > 1).count();
        return rows >= FEWEST_LINES && rows * 2 >= cells.size() && averageWidth() >= NARROWEST_COLUMN;
    }

    private void addColumn(int column, List<Line> out) {
        boolean first = true;
        for (List<Line> row : cells) {
            for (Line piece : row) {
                if (placeOf(piece) == column) {
                    out.add(first && column > 0 ? piece.withGap(2) : piece);
                    first = false;
                }
            }
        }
    }

    private double averageWidth() {
        return cells.stream()
                .flatMap(List::stream)
                .mapToDouble(Line::width)
                .average()
                .orElse(0);
    }

    private boolean fits(List<Line> pieces) {
        return places.isEmpty()
                || (pieces.size() <= places.size() && pieces.stream().allMatch(p -> placeOf(p) >= 0));
    }

    private int placeOf(Line piece) {
        for (int i = 0; i < places.size(); i++) {
            boolean before = i + 1 == places.size() || piece.indent() + piece.width() < places.get(i + 1);
            if (before && Math.abs(places.get(i) - piece.indent()) <= SAME_PLACE) {
                return i;
            }
        }
        return -1;
    }

    /** The parts of a line between wide blanks; the indent of each is its place on the line. */
    private List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        double place = line.indent();
        double pieceAt = place;
        int start = line.span().start();
        double blank = 0;
        int lastGlyph = start;
        for (int i = start; i < line.span().end(); i++) {
            char c = raw.charAt(i);
            if (Glyph.isBlank(c)) {
                blank += room(c);
                place += room(c);
                continue;
            }
            if (blank >= WIDE_BLANK) {
                pieces.add(Line.of(raw, new Span(start, lastGlyph + 1), line.gap(), pieceAt, line.level()));
                start = i;
                pieceAt = place;
            }
            blank = 0;
            lastGlyph = i;
            place += Glyph.width(c);
        }
        pieces.add(Line.of(raw, new Span(start, line.span().end()), line.gap(), pieceAt, line.level()));
        return pieces;
    }
}
