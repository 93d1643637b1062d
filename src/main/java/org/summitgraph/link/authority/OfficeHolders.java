package org.summitgraph.link.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All people of the authority data, found by name or by office. Immutable and thread-safe. */
public final class OfficeHolders implements People {

    /** The names of the files are in simplified script already. */
    private static final NameKey AS_WRITTEN = new NameKey(UnaryOperator.identity());

    private final List<KnownPerson> people;
    private final NameKey keys;
    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Map<String, List<KnownPerson>> byState = new HashMap<>();

    private OfficeHolders(List<KnownPerson> people, NameKey keys) {
        this.people = people;
        this.keys = keys;
        for (KnownPerson person : people) {
            index(person);
        }
    }

    /**
     * Reads the resources.
     *
     * @param simplifier writes a text in simplified script
     * @throws org.summitgraph.gazetteer.GazetteerException where a resource is missing or faulty
     */
    public static OfficeHolders load(UnaryOperator<String> simplifier) {
        return new OfficeHolders(AuthorityTables.read(), new NameKey(simplifier));
    }

    /** Everybody, in the order of the files. */
    public List<KnownPerson> all() {
        return people;
    }

    @Override
    public List<Named> named(String name) {
        return byName.getOrDefault(keys.of(name), List.of());
    }

    @Override
    public List<KnownPerson> holders(String iso, OfficeKind kind, LocalDate day) {
        return byState.getOrDefault(iso, List.of()).stream()
                .filter(person -> person.terms().stream()
                        .anyMatch(term -> term.office().kind() == kind
                                && term.office().iso().filter(iso::equals).isPresent()
                                && term.start().isPresent()
                                && term.covers(day, 0)))
                .toList();
    }

    private void index(KnownPerson person) {
        Map<String, Boolean> forms = new LinkedHashMap<>();
        boolean parted = NameKey.parts(person.label()).size() > 1;
        for (String name : person.names()) {
            List<String> parts = NameKey.parts(name);
            forms.merge(AS_WRITTEN.of(name), parts.size() > 1 || !parted, Boolean::logicalOr);
            String family = parts.get(parts.size() - 1);
            if (parts.size() > 1 && family.length() > 1) {
                forms.putIfAbsent(AS_WRITTEN.of(family), false);
            }
        }
        forms.forEach((key, whole) ->
                byName.computeIfAbsent(key, k -> new ArrayList<>()).add(new Named(person, whole)));
        person.terms().stream()
                .flatMap(term -> term.office().iso().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(iso ->
                        byState.computeIfAbsent(iso, k -> new ArrayList<>()).add(person));
    }
}
