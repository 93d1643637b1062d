package org.summitgraph.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of this package as values, each checked by itself. */
record AuthorityFiles(
        List<Country> countries,
        List<Body> bodies,
        List<Group> groups,
        List<Place> places,
        List<Venue> venues,
        List<Lookalike> lookalikes) {

    static AuthorityFiles read() {
        return new AuthorityFiles(countryRows(), bodyRows(), groupRows(), placeRows(), venueRows(), lookalikeRows());
    }

    private static List<Country> countryRows() {
        Table table =
                table("countries.tsv", "iso2", "qid", "en", "zh", "other", "abbreviations", "capital", "capital_qid");
        return unique(
                table,
                row -> row.cell(0),
                row -> new Country(
                        row.cell(0),
                        new Qid(row.cell(1)),
                        row.cell(2),
                        row.cell(3),
                        names(row, 3, 4),
                        row.list(5),
                        text(row.cell(6)),
                        Qid.ofCell(row.cell(7))));
    }

    private static List<Body> bodyRows() {
        Table table = table("bodies.tsv", "code", "qid", "en", "zh", "other", "members");
        return unique(
                table,
                row -> row.cell(0),
                row -> new Body(
                        row.cell(0), Qid.ofCell(row.cell(1)), row.cell(2), row.cell(3), names(row, 3, 4), row.list(5)));
    }

    private static List<Group> groupRows() {
        Table table = table("groups.tsv", "zh", "other", "members");
        return unique(table, row -> row.cell(0), row -> new Group(row.cell(0), names(row, 0, 1), row.list(2)));
    }

    private static List<Place> placeRows() {
        Table table = table("places.tsv", "qid", "en", "iso2", "kind", "zh", "other");
        return unique(
                table,
                row -> row.cell(2) + " " + row.cell(4),
                row -> new Place(
                        Qid.ofCell(row.cell(0)),
                        row.cell(2),
                        Place.Kind.ofCell(row.cell(3)),
                        row.cell(4),
                        names(row, 4, 5)));
    }

    private static List<Venue> venueRows() {
        Table table = table("venues.tsv", "zh", "other", "city", "iso2");
        return unique(
                table, row -> row.cell(0), row -> new Venue(row.cell(0), names(row, 0, 1), row.cell(2), row.cell(3)));
    }

    private static List<Lookalike> lookalikeRows() {
        return unique(table("lookalikes.tsv", "zh"), row -> row.cell(0), row -> new Lookalike(row.cell(0)));
    }

    private static Table table(String file, String... columns) {
        return Table.ofResource(AuthorityFiles.class, file, columns);
    }

    private static Optional<String> text(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The other names of a row, which may repeat neither each other nor the main name. */
    private static List<String> names(Table.Row row, int main, int other) {
        Set<String> seen = new HashSet<>(Set.of(row.cell(main)));
        for (String name : row.list(other)) {
            if (name.isBlank() || !seen.add(name)) {
                throw new IllegalArgumentException("blank or repeated name: '" + name + "'");
            }
        }
        return row.list(other);
    }

    private static <T> List<T> unique(Table table, Function<Table.Row, String> key, Function<Table.Row, T> value) {
        Set<String> keys = new HashSet<>();
        return table.map(row -> {
            if (!keys.add(key.apply(row))) {
                throw new IllegalArgumentException("duplicate key " + key.apply(row));
            }
            return value.apply(row);
        });
    }
}
