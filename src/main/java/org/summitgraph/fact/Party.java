package org.summitgraph.fact;

/**
 * A state or body that takes part in a fact.
 *
 * @param code ISO 3166-1 alpha-2 for a state, the guidelines' short name for a body (UN, EU, SCO…), else a Chinese name
 */
public record Party(String code) implements Comparable<Party> {

    public Party {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a party needs a code");
        }
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
