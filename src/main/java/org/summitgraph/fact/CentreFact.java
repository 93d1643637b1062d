package org.summitgraph.fact;

import java.util.List;
import java.util.Optional;

/**
 * An institution or standing arrangement for cooperation (guidelines, “centres”).
 *
 * @param field the area of work, such as 减贫
 * @param place the seat, if stated
 * @param date of what {@code status} speaks of
 * @param announcedAt the name of the meeting at which it was announced
 */
public record CentreFact(
        String name,
        CentreKind kind,
        Optional<String> field,
        List<Party> parties,
        Optional<String> place,
        Optional<DateValue> date,
        CentreStatus status,
        Optional<String> announcedAt)
        implements Fact {

    public CentreFact {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a centre needs a name");
        }
        parties = List.copyOf(parties);
    }

    @Override
    public FactKind factKind() {
        return FactKind.CENTRE;
    }
}
