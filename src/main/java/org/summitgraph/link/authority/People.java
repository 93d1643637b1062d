package org.summitgraph.link.authority;

import java.time.LocalDate;
import java.util.List;

/** Where people whose items are known are looked up. Implementations are thread-safe; answers are in a fixed order. */
public interface People {

    /** Everybody who bears exactly this name, whole or short, in whatever script, with whatever dots. */
    List<Named> named(String name);

    /** Who held an office of a kind in a state on a day. */
    List<KnownPerson> holders(String iso, OfficeKind kind, LocalDate day);
}
