package org.summitgraph.eval;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Centres are the same where their names are alike, or their kind and field of work the same. */
final class CentreComparison implements Comparison {

    private static final double LEAST = 0.6;
    private static final double SAME_FIELD = 0.7;

    @Override
    public OptionalDouble similarity(FactView gold, FactView found) {
        String wanted = gold.textOrEmpty("name");
        String name = found.textOrEmpty("name");
        double alike = NameForm.dice(wanted, name);
        if (NameForm.contains(wanted, name)) {
            alike = Math.max(alike, LEAST);
        }
        String field = gold.name("field");
        if (gold.sameAs(found, "kind") && !field.isEmpty() && field.equals(found.name("field"))) {
            alike = Math.max(alike, SAME_FIELD);
        }
        return Comparison.atLeast(LEAST, alike);
    }

    @Override
    public Set<Slot> slots(FactView centre) {
        Set<Slot> slots = new TreeSet<>();
        slots.add(new Slot("name", "+"));
        slots.add(new Slot("kind", centre.textOrEmpty("kind")));
        slots.add(new Slot("status", centre.textOrEmpty("status")));
        centre.addNames(slots, "field", "place");
        centre.addPlain(slots, "date");
        return slots;
    }

    @Override
    public String label(FactView centre) {
        return centre.textOrEmpty("name");
    }
}
