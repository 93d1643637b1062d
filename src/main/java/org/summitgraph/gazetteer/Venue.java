package org.summitgraph.gazetteer;

import java.util.List;

/**
 * A building or site where leaders meet.
 *
 * @param city the name of the city it lies in
 * @param iso the state it lies in
 */
public record Venue(String zh, List<String> otherNames, String city, String iso) implements Entry {

    public Venue {
        if (zh.isBlank() || city.isBlank() || !iso.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a venue: " + zh + ", " + city + ", " + iso);
        }
        otherNames = List.copyOf(otherNames);
    }
}
