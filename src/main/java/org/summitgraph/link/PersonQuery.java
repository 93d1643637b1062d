package org.summitgraph.link;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitgraph.fact.Party;

/**
 * What texts tell of a person whose item is sought.
 *
 * @param names every form of the name
 * @param of the state or body of the person's offices
 * @param holdings the offices
 * @param company the states and bodies present where the person took part
 * @param seen a day on which the person took part, of use where no office is known
 */
public record PersonQuery(
        List<String> names,
        Optional<Party> of,
        List<Holding> holdings,
        SortedSet<Party> company,
        Optional<LocalDate> seen) {

    public PersonQuery {
        names = List.copyOf(names);
        holdings = List.copyOf(holdings);
        company = Collections.unmodifiableSortedSet(new TreeSet<>(company));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a person without a name");
        }
    }

    /** A person in an office, nothing else known. */
    public static PersonQuery of(String name, Optional<Party> of, Holding holding) {
        return new PersonQuery(List.of(name), of, List.of(holding), new TreeSet<>(), Optional.empty());
    }
}
