package org.summitgraph.eval;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** People are the same where a name or full name is; former office-holders are not scored. */
final class PersonComparison implements Comparison {

    /** Heads of state or government, who also have a score of their own. */
    static boolean leads(FactView person) {
        return person.is("role", "head-of-state") || person.is("role", "head-of-government");
    }

    @Override
    public boolean counts(FactView person) {
        return !person.is("role", "former");
    }

    @Override
    public OptionalDouble similarity(FactView gold, FactView found) {
        return Collections.disjoint(names(gold), names(found)) ? OptionalDouble.empty() : OptionalDouble.of(1.0);
    }

    private static Set<String> names(FactView person) {
        Set<String> names = new TreeSet<>(Set.of(person.name("name")));
        names.add(person.name("fullName"));
        names.remove("");
        return names;
    }

    @Override
    public Set<Slot> slots(FactView person) {
        Set<Slot> slots = new TreeSet<>();
        slots.add(new Slot("role", person.textOrEmpty("role")));
        slots.add(new Slot("of", person.name("of")));
        return slots;
    }

    @Override
    public String label(FactView person) {
        return person.textOrEmpty("name");
    }
}
