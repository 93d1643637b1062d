package org.summitgraph.link.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.fact.DateValue;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.gazetteer.Table;

/** The files of this package as values, each checked by itself and against the others. */
final class AuthorityTables {

    /** The files are by region; a person who held offices in several has one row, in the region of the first. */
    static final List<String> REGIONS = List.of(
            "china",
            "east-asia",
            "southeast-asia",
            "south-asia",
            "central-asia",
            "west-asia",
            "africa-north-west",
            "africa-east-south",
            "europe-east",
            "europe-north",
            "europe-south",
            "europe-west",
            "north-america",
            "south-america",
            "oceania",
            "world");

    private AuthorityTables() {}

    static List<KnownPerson> read() {
        Map<Qid, Office> offices = new LinkedHashMap<>();
        REGIONS.forEach(region -> readOffices(region, offices));
        Map<Qid, List<Term>> terms = new LinkedHashMap<>();
        REGIONS.forEach(region -> readTerms(region, offices, terms));
        Map<Qid, KnownPerson> people = new LinkedHashMap<>();
        REGIONS.forEach(region -> readPeople(region, terms, people));
        return List.copyOf(people.values());
    }

    private static void readOffices(String region, Map<Qid, Office> offices) {
        table(region + "-offices.tsv", "qid", "en", "iso2", "kind", "source")
                .map(row -> new Office(
                        new Qid(row.cell(0)), row.cell(1), text(row.cell(2)), OfficeKind.ofCell(row.cell(3))))
                .forEach(office -> putOnce(offices, office.qid(), office));
    }

    private static void readTerms(String region, Map<Qid, Office> offices, Map<Qid, List<Term>> terms) {
        for (Map.Entry<Qid, Term> row : table(region + "-terms.tsv", "person", "office", "start", "end", "source")
                .map(row -> Map.entry(new Qid(row.cell(0)), term(row, offices)))) {
            terms.computeIfAbsent(row.getKey(), qid -> new ArrayList<>()).add(row.getValue());
        }
    }

    private static Term term(Table.Row row, Map<Qid, Office> offices) {
        Office office = offices.get(new Qid(row.cell(1)));
        if (office == null) {
            throw new IllegalArgumentException("no such office: " + row.cell(1));
        }
        return new Term(office, date(row.cell(2)), date(row.cell(3)), row.cell(4));
    }

    private static void readPeople(String region, Map<Qid, List<Term>> terms, Map<Qid, KnownPerson> people) {
        table(region + "-people.tsv", "qid", "en", "zh", "other", "source")
                .map(row -> {
                    Qid qid = new Qid(row.cell(0));
                    List<String> names = new ArrayList<>(List.of(row.cell(2)));
                    names.addAll(row.list(3));
                    return new KnownPerson(qid, row.cell(1), names, terms.getOrDefault(qid, List.of()));
                })
                .forEach(person -> putOnce(people, person.qid(), person));
    }

    private static Optional<DateValue> date(String cell) {
        Optional<DateValue> date = DateValue.parse(cell);
        if (date.isEmpty() && !cell.isEmpty()) {
            throw new IllegalArgumentException("not a date: " + cell);
        }
        return date;
    }

    private static Table table(String file, String... columns) {
        return Table.ofResource(AuthorityTables.class, file, columns);
    }

    private static Optional<String> text(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static <K, V> void putOnce(Map<K, V> map, K key, V value) {
        if (map.put(key, value) != null) {
            throw new IllegalArgumentException("twice in the authority data: " + key);
        }
    }
}
