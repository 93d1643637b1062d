package org.summitgraph.eval;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Agreements are the same where their titles are alike; unnamed bundles where day, parties and number are. */
final class AgreementComparison implements Comparison {

    private static final String BUNDLE = "documents";
    private static final double LEAST = 0.6;

    @Override
    public OptionalDouble similarity(FactView gold, FactView found) {
        if (gold.is("kind", BUNDLE) || found.is("kind", BUNDLE)) {
            return bundles(gold, found);
        }
        String wanted = gold.textOrEmpty("title");
        String title = found.textOrEmpty("title");
        double alike = NameForm.dice(wanted, title);
        return Comparison.atLeast(LEAST, NameForm.contains(wanted, title) ? Math.max(alike, LEAST) : alike);
    }

    private static OptionalDouble bundles(FactView gold, FactView found) {
        if (!gold.sameAs(found, "kind")
                || !Comparison.compatible(gold.textOrEmpty("date"), found.textOrEmpty("date"))) {
            return OptionalDouble.empty();
        }
        double parties = 0.3 + 0.4 * NameForm.jaccard(gold.names("parties"), found.names("parties"));
        return OptionalDouble.of(parties + (gold.sameAs(found, "count") ? 0.3 : 0.0));
    }

    @Override
    public Set<Slot> slots(FactView agreement) {
        Set<Slot> slots = new TreeSet<>();
        slots.add(new Slot("title", "+"));
        slots.add(new Slot("kind", agreement.textOrEmpty("kind")));
        slots.add(new Slot("status", agreement.textOrEmpty("status")));
        agreement.addEach(slots, "party", "parties");
        agreement.addPlain(slots, "date");
        if (agreement.is("kind", BUNDLE) && !agreement.is("count", "0")) {
            agreement.addPlain(slots, "count");
        }
        return slots;
    }

    @Override
    public String label(FactView agreement) {
        return agreement.textOrEmpty("title");
    }
}
