package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;

/** Everything seen of one person in a unit. Filled while reading, then asked for the {@link Person}. */
final class Dossier {

    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private Optional<OfficePhrase> best = Optional.empty();
    private boolean weighed;
    private Optional<Party> inferred = Optional.empty();

    void add(Sighting sighting) {
        weighed = false;
        sightings.add(sighting);
        if (sighting.office().isPresent()) {
            called(sighting.name());
        } else {
            names.putIfAbsent(sighting.name(), 0);
        }
    }

    void called(String name) {
        names.merge(name, 1, Integer::sum);
    }

    void infer(Optional<Party> of) {
        inferred = of;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    boolean isCalled(String name) {
        return names.containsKey(name);
    }

    /** The state or body of the office, stated or concluded. */
    Optional<Party> of() {
        return statedOf().or(() -> inferred);
    }

    int timesNamed() {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The state or body that stands beside an office of the person. */
    Optional<Party> statedOf() {
        Optional<OfficePhrase> best = office();
        if (best.flatMap(OfficePhrase::of).isPresent()) {
            return best.flatMap(OfficePhrase::of);
        }
        return sightings.stream()
                .flatMap(s -> s.office().stream())
                .flatMap(o -> o.of().stream())
                .findFirst();
    }

    /** The office that says most: held before former, full before bare, senior before junior. */
    Optional<OfficePhrase> office() {
        if (!weighed) {
            best = best();
            weighed = true;
        }
        return best;
    }

    private Optional<OfficePhrase> best() {
        List<OfficePhrase> offices = sightings.stream()
                .flatMap(s -> s.office().stream())
                .filter(o -> o.role().isPresent())
                .toList();
        boolean chairsAnother = offices.stream()
                .anyMatch(o -> !o.bare()
                        && o.role().equals(Optional.of(Role.OFFICIAL))
                        && o.office().matches(".*(?:主席|委员长|议长)")
                        && !o.office().endsWith("军委主席"));
        return offices.stream()
                .min(Comparator.comparing((OfficePhrase o) -> isFormer(o))
                        .thenComparing(o -> o.bare() && (chairsAnother || o.seniority() > 1))
                        .thenComparing(OfficePhrase::seniority)
                        .thenComparing(o -> o.of().isEmpty()));
    }

    private static boolean isFormer(OfficePhrase office) {
        return office.role().equals(Optional.of(Role.FORMER));
    }

    Person person() {
        String longest = names.keySet().stream()
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        String name = names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                (Map.Entry<String, Integer> e) -> e.getKey().length()))
                .orElseThrow()
                .getKey();
        Optional<OfficePhrase> office = office();
        return new Person(
                name,
                longest.equals(name) ? Optional.empty() : Optional.of(longest),
                office.flatMap(OfficePhrase::role),
                office.map(OfficePhrase::office),
                of());
    }
}
