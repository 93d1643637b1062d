package org.summitgraph.gazetteer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of a Wikidata item.
 *
 * @param value {@code Q} and a number without leading zeros
 */
public record Qid(String value) implements Comparable<Qid> {

    private static final Pattern FORM = Pattern.compile("Q[1-9][0-9]{0,11}");

    public Qid {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a Wikidata item: " + value);
        }
    }

    /** The identifier in a cell; empty for an empty cell. */
    static Optional<Qid> ofCell(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new Qid(cell));
    }

    /** By number. */
    @Override
    public int compareTo(Qid other) {
        return Long.compare(Long.parseLong(value.substring(1)), Long.parseLong(other.value.substring(1)));
    }

    @Override
    public String toString() {
        return value;
    }
}
