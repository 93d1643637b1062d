package org.summitgraph.link;

import java.time.LocalDate;
import java.util.Optional;
import org.summitgraph.fact.Role;

/**
 * An office in which texts show a person.
 *
 * @param office the office words, country left out
 * @param from the first day on which texts show it
 * @param to the last such day; empty like {@code from} where no day is known
 */
public record Holding(Role role, String office, Optional<LocalDate> from, Optional<LocalDate> to) {

    public Holding {
        if (from.isPresent() != to.isPresent() || (from.isPresent() && to.get().isBefore(from.get()))) {
            throw new IllegalArgumentException("not a period: " + from + " to " + to);
        }
    }

    /** An office on one day. */
    public static Holding on(Role role, String office, LocalDate day) {
        return new Holding(role, office, Optional.of(day), Optional.of(day));
    }
}
