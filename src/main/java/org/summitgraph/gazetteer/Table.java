package org.summitgraph.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A table of authority data: UTF-8, tab-separated, a header, no quoting; a list inside a cell is parted by {@code |}.
 *
 * @param name the file, for messages
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a resource that lies beside a class.
     *
     * @throws GazetteerException if it is missing, has other columns, or a row with too few or too many cells
     */
    public static Table ofResource(Class<?> beside, String file, String... columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new GazetteerException(file + ": not among the resources of " + beside.getPackageName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), file, columns);
        } catch (IOException e) {
            throw new GazetteerException(file + ": " + e.getMessage(), e);
        }
    }

    /** Reads a table; the reader is left open. */
    public static Table read(Reader text, String file, String... columns) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        String header = lines.readLine();
        if (header == null || !Arrays.equals(cells(header), columns)) {
            throw new GazetteerException(file + ":1: columns should be " + String.join(" ", columns));
        }
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] cells = cells(line);
            if (cells.length != columns.length) {
                throw new GazetteerException(
                        file + ":" + number + ": " + cells.length + " cells instead of " + columns.length);
            }
            rows.add(new Row(file + ":" + number, List.of(cells)));
        }
        return new Table(file, rows);
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }

    /** The value of each row; a fault in a row names its line. */
    public <T> List<T> map(Function<Row, T> value) {
        List<T> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                values.add(value.apply(row));
            } catch (IllegalArgumentException e) {
                throw new GazetteerException(row.where() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(values);
    }

    /**
     * One line of a table.
     *
     * @param where file and line number from 1
     */
    public record Row(String where, List<String> cells) {

        /** The cell of a column, counted from 0. */
        public String cell(int column) {
            return cells.get(column);
        }

        /** The parts of a list cell; none for an empty cell. */
        public List<String> list(int column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }
    }
}
