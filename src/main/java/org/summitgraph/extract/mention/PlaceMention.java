package org.summitgraph.extract.mention;

import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/**
 * A place in the text that is not (only) a state.
 *
 * @param name as printed
 * @param state the state it lies in, if known
 */
public record PlaceMention(Span span, String name, Kind kind, Optional<Party> state) {

    /** What kind of place it is. */
    public enum Kind {
        CITY,
        PROVINCE,
        /** A building, hall, palace or park: 人民大会堂, 独立宫. */
        VENUE,
        REGION
    }
}
