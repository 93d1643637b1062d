package org.summitgraph.link.dump;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of the file of entities: cells parted by tabs, lists by {@code |}, both replaced in names by blanks. */
final class EntityLine {

    private static final int CELLS = 7;

    private EntityLine() {}

    static String of(DumpEntity entity) {
        String terms = entity.terms().stream()
                .map(term -> term.position() + "/" + term.start().orElse("") + "/"
                        + term.end().orElse(""))
                .collect(Collectors.joining("|"));
        return String.join(
                "\t",
                entity.qid(),
                entity.names().stream().map(EntityLine::plain).collect(Collectors.joining("|")),
                plain(entity.en()),
                String.join("|", entity.classes()),
                String.join("|", entity.states()),
                terms,
                entity.redirect());
    }

    static DumpEntity read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("not a line of an index: " + line);
        }
        return new DumpEntity(
                cells[0],
                list(cells[1]),
                cells[2],
                list(cells[3]),
                list(cells[4]),
                list(cells[5]).stream().map(EntityLine::term).toList(),
                cells[6]);
    }

    private static DumpTerm term(String cell) {
        String[] parts = cell.split("/", -1);
        return new DumpTerm(parts[0], text(parts[1]), text(parts[2]));
    }

    private static Optional<String> text(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }

    private static String plain(String name) {
        return name.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').replace('|', ' ');
    }
}
