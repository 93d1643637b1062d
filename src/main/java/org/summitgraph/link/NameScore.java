package org.summitgraph.link;

import java.util.List;
import java.util.OptionalDouble;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.People;

/** How well the forms of a name fit a person, from 0 to 1. */
final class NameScore {

    private static final double WHOLE = 1;
    private static final double SHORT = 0.85;
    private static final double OTHER_GIVEN_NAME = 0.35;
    private static final double NEAR = 0.75;
    private static final double ALIKE = 0.6;

    private final People people;
    private final NameKey keys;

    NameScore(People people, NameKey keys) {
        this.people = people;
        this.keys = keys;
    }

    /** The least of the forms with given names; without such, the best of all. */
    double of(List<String> names, KnownPerson person) {
        OptionalDouble parted = names.stream()
                .filter(name -> NameKey.parts(name).size() > 1)
                .mapToDouble(name -> parted(name, person))
                .min();
        return parted.orElseGet(() ->
                names.stream().mapToDouble(name -> exact(name, person)).max().orElse(0));
    }

    /** How well a name fits that is only written alike; 0 where it is not even that. */
    double near(List<String> names, KnownPerson person) {
        double best = 0;
        for (String name : names) {
            String family = keys.of(family(name));
            for (String known : person.names()) {
                double likeness = Math.max(
                        Likeness.of(family, keys.of(family(known))), Likeness.of(keys.of(name), keys.of(known)));
                best = Math.max(best, likeness);
            }
        }
        return best < ALIKE ? 0 : NEAR * best;
    }

    private double exact(String name, KnownPerson person) {
        return people.named(name).stream()
                .filter(named -> named.person().equals(person))
                .mapToDouble(named -> named.whole() ? WHOLE : SHORT)
                .max()
                .orElse(0);
    }

    private double parted(String name, KnownPerson person) {
        double exact = exact(name, person);
        if (exact > 0) {
            return exact;
        }
        if (exact(family(name), person) == 0) {
            return near(List.of(name), person);
        }
        String given = keys.of(NameKey.parts(name).get(0));
        boolean alike = person.names().stream()
                .map(NameKey::parts)
                .filter(parts -> parts.size() > 1)
                .anyMatch(parts -> Likeness.of(given, keys.of(parts.get(0))) >= 0.5);
        return alike ? SHORT : OTHER_GIVEN_NAME;
    }

    private static String family(String name) {
        List<String> parts = NameKey.parts(name);
        return parts.isEmpty() ? name : parts.get(parts.size() - 1);
    }
}
