package org.summitgraph.eval;

import java.util.OptionalDouble;
import java.util.Set;

/** Date expressions are the same where their words are, or one is a part of the other; an annotation may accept several values. */
final class DateComparison implements Comparison {

    @Override
    public OptionalDouble similarity(FactView gold, FactView found) {
        boolean right = gold.sameAs(found, "value") || accepts(gold, found);
        if (gold.name("text").equals(found.name("text"))) {
            return OptionalDouble.of(1.0 + (right ? 0.5 : 0.0));
        }
        if (NameForm.contains(gold.textOrEmpty("text"), found.textOrEmpty("text"))) {
            return OptionalDouble.of(0.5 + (right ? 0.4 : 0.0));
        }
        return OptionalDouble.empty();
    }

    @Override
    public Set<Slot> slots(FactView date) {
        return Set.of(new Slot("value", date.textOrEmpty("value")));
    }

    @Override
    public boolean accepts(FactView gold, FactView found) {
        return gold.texts("accept").contains(found.textOrEmpty("value"));
    }

    @Override
    public String label(FactView date) {
        return date.textOrEmpty("text");
    }
}
