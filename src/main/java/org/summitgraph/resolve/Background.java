package org.summitgraph.resolve;

import java.util.Optional;
import org.summitgraph.fact.Party;

/** What must be known of the world to see that two names mean the same. Implementations are immutable. */
public interface Background {

    /** {@code text} in simplified script. */
    String simplified(String text);

    /** The full name of what an occasion's or a body's name abbreviates; {@code name} itself where nothing is known. */
    String unabbreviated(String name);

    /** The state that {@code place} names: CN for 中国; empty for a city. */
    Optional<Party> stateNamed(String place);

    /** The state that {@code place} is or lies in: CN for 中国 and for 北京. */
    Optional<Party> stateOf(String place);

    /** The name of {@code party} in Chinese; its code where nothing is known. */
    String nameOf(Party party);

    /** A background that knows nothing but simplified script. */
    static Background none() {
        return NoBackground.INSTANCE;
    }
}
