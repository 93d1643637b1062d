package org.summitgraph.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * An international or regional body.
 *
 * @param code the short name of the guidelines (UN, SCO…), else the Chinese name
 * @param qid empty where no item is confirmed
 * @param en English label
 * @param members ISO codes of the members as of 2025, only where they are few; empty says nothing of membership
 */
public record Body(String code, Optional<Qid> qid, String en, String zh, List<String> otherNames, List<String> members)
        implements Entry {

    public Body {
        if (code.isBlank() || zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("not a body: " + code + ", " + zh);
        }
        otherNames = List.copyOf(otherNames);
        members = List.copyOf(members);
    }
}
