package org.summitgraph.resolve;

import java.util.Optional;
import org.summitgraph.fact.Party;

enum NoBackground implements Background {
    INSTANCE;

    @Override
    public String simplified(String text) {
        return text;
    }

    @Override
    public String unabbreviated(String name) {
        return name;
    }

    @Override
    public Optional<Party> stateNamed(String place) {
        return Optional.empty();
    }

    @Override
    public Optional<Party> stateOf(String place) {
        return Optional.empty();
    }

    @Override
    public String nameOf(Party party) {
        return party.code();
    }
}
