package org.summitgraph.store.query;

import java.util.Locale;
import java.util.Optional;

/** What values a query's parameter takes. */
public enum ParameterType {
    /** A day, month or year: 2025-06-17, 2025-06, 2025. */
    DATE,
    /** An IRI, its last two segments as tables print them ({@code person/…}), or a Chinese name. */
    ITEM,
    /** A code of the guidelines: CN, SCO, summit. */
    CODE;

    /** The type's word in a query file's header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ParameterType> ofWord(String word) {
        for (ParameterType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
