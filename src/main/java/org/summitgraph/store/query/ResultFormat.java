package org.summitgraph.store.query;

import java.util.Locale;
import java.util.Optional;

/** Forms of an answer. */
public enum ResultFormat {
    /** For people: columns aligned, Chinese characters two wide. */
    TABLE,
    CSV,
    TSV,
    JSON,
    XML;

    /** The format that {@code name} names, in any case. */
    public static Optional<ResultFormat> of(String name) {
        for (ResultFormat format : values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
