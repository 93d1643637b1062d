package org.summitgraph.fact;

import java.util.List;
import java.util.Optional;

/**
 * An instrument that states or bodies concluded or agreed to conclude (guidelines, “agreements”).
 *
 * @param title without book-title marks; for a bundle, the words that describe it
 * @param parties those who signed or adopted it
 * @param count how many instruments: 1, a bundle's number, or empty where a bundle is not counted
 * @param concludedAt the name of the meeting at which it was concluded
 * @param place the city where it was concluded, if stated
 */
public record AgreementFact(
        String title,
        AgreementKind kind,
        List<Party> parties,
        Optional<DateValue> date,
        AgreementStatus status,
        Optional<Integer> count,
        Optional<String> concludedAt,
        Optional<String> place)
        implements Fact {

    public AgreementFact {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an agreement needs a title");
        }
        parties = List.copyOf(parties);
    }

    @Override
    public FactKind factKind() {
        return FactKind.AGREEMENT;
    }
}
