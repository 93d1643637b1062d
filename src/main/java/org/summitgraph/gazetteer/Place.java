package org.summitgraph.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A city, province or region.
 *
 * @param qid empty where no item is confirmed
 * @param iso the state it lies in
 */
public record Place(Optional<Qid> qid, String iso, Kind kind, String zh, List<String> otherNames) implements Entry {

    public Place {
        if (!iso.matches("[A-Z]{2}") || zh.isBlank()) {
            throw new IllegalArgumentException("not a place: " + iso + ", " + zh);
        }
        otherNames = List.copyOf(otherNames);
    }

    /** What kind of place it is. */
    public enum Kind {
        CAPITAL,
        CITY,
        PROVINCE,
        REGION;

        static Kind ofCell(String cell) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(cell))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a kind of place: " + cell));
        }
    }
}
