package org.summitgraph.link.authority;

import java.util.List;
import org.summitgraph.gazetteer.Qid;

/**
 * A person whose item is known.
 *
 * @param en English label
 * @param names Chinese names, the full one first
 */
public record KnownPerson(Qid qid, String en, List<String> names, List<Term> terms) {

    public KnownPerson {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a person needs names: " + qid);
        }
    }

    /** The name for people. */
    public String label() {
        return names.get(0);
    }
}
