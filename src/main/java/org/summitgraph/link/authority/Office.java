package org.summitgraph.link.authority;

import java.util.Optional;
import org.summitgraph.gazetteer.Qid;

/**
 * An office as Wikidata has it.
 *
 * @param en its English label
 * @param iso the state it belongs to; empty for international offices
 */
public record Office(Qid qid, String en, Optional<String> iso, OfficeKind kind) {

    public Office {
        if (en.isBlank() || iso.filter(code -> !code.matches("[A-Z]{2}")).isPresent()) {
            throw new IllegalArgumentException("not an office: " + qid + ", " + en + ", " + iso.orElse(""));
        }
    }
}
