package org.summitgraph.eval;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** The five lists of an annotated article, each with how its facts are compared. */
enum FactType {
    PEOPLE,
    MEETINGS,
    AGREEMENTS,
    CENTRES,
    DATES;

    private static final String[] LENIENT = {"place", "field", "of"};

    private Comparison comparison() {
        return switch (this) {
            case PEOPLE -> new PersonComparison();
            case MEETINGS -> new MeetingComparison();
            case AGREEMENTS -> new AgreementComparison();
            case CENTRES -> new CentreComparison();
            case DATES -> new DateComparison();
        };
    }

    /** The name of the list in JSON. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean counts(FactView fact) {
        return comparison().counts(fact);
    }

    OptionalDouble similarity(FactView gold, FactView found) {
        return comparison().similarity(gold, found);
    }

    Set<Slot> slots(FactView fact) {
        return comparison().slots(fact);
    }

    String label(FactView fact) {
        return comparison().label(fact);
    }

    /** The slots of {@code found}, those that differ from {@code gold} in a way that is no error put as gold has them. */
    Set<Slot> slots(FactView found, FactView gold) {
        Set<Slot> wanted = slots(gold);
        if (comparison().accepts(gold, found)) {
            return wanted;
        }
        Set<Slot> slots = new TreeSet<>(slots(found));
        for (String name : LENIENT) {
            Optional<Slot> ours = first(slots, name);
            Optional<Slot> theirs = first(wanted, name);
            if (ours.isPresent()
                    && theirs.isPresent()
                    && oneInTheOther(ours.get().value(), theirs.get().value())) {
                slots.remove(ours.get());
                slots.add(theirs.get());
            }
        }
        return slots;
    }

    private static Optional<Slot> first(Set<Slot> slots, String name) {
        return slots.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private static boolean oneInTheOther(String a, String b) {
        return (a.contains(b) || b.contains(a))
                && Math.min(a.codePointCount(0, a.length()), b.codePointCount(0, b.length())) >= 2;
    }
}
