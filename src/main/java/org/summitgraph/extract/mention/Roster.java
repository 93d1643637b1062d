package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.fact.Party;

/** The people of a unit: sightings sorted into one dossier a person. */
final class Roster {

    private final List<Dossier> dossiers = new ArrayList<>();

    /** Longer names first, so that a short form finds the full one. */
    static Roster of(List<Sighting> sightings) {
        Roster roster = new Roster();
        List<Sighting> sorted = new ArrayList<>(sightings);
        sorted.sort(java.util.Comparator.comparing((Sighting s) -> -s.name().length())
                .thenComparing(Sighting::article)
                .thenComparing(Sighting::span));
        sorted.stream()
                .filter(s -> s.office().flatMap(OfficePhrase::of).isPresent())
                .forEach(roster::file);
        sorted.stream()
                .filter(s -> s.office().flatMap(OfficePhrase::of).isEmpty())
                .forEach(roster::file);
        return roster;
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    private void file(Sighting sighting) {
        Dossier home = dossiers.stream()
                .filter(d -> fits(d, sighting))
                .findFirst()
                .orElseGet(() -> {
                    Dossier fresh = new Dossier();
                    dossiers.add(fresh);
                    return fresh;
                });
        home.add(sighting);
    }

    private static boolean fits(Dossier dossier, Sighting sighting) {
        boolean same = dossier.isCalled(sighting.name());
        boolean part = dossier.sightings().stream().anyMatch(s -> isPart(sighting.name(), s.name()));
        if (!same && !part) {
            return false;
        }
        Optional<Party> own = sighting.office().flatMap(OfficePhrase::of);
        Optional<Party> other = dossier.statedOf();
        if (own.isPresent() && other.isPresent() && !own.equals(other) && isState(own) && isState(other)) {
            return false;
        }
        return same
                || sighting.office().isEmpty()
                || sighting.office().flatMap(OfficePhrase::role).isEmpty()
                || dossier.office()
                        .flatMap(OfficePhrase::role)
                        .equals(sighting.office().flatMap(OfficePhrase::role));
    }

    private static boolean isState(Optional<Party> party) {
        return party.map(p -> p.code().matches("[A-Z]{2}")
                        && !p.code().equals("EU")
                        && !p.code().equals("UN"))
                .orElse(false);
    }

    /** Whether {@code part} is one of the parts of a dotted name. */
    static boolean isPart(String part, String whole) {
        return part.length() >= 2 && !part.equals(whole) && parts(whole).contains(part);
    }

    /** The parts of a dotted name that may stand alone: each of two or more characters, and each tail. */
    static Set<String> parts(String name) {
        List<String> pieces = Arrays.asList(name.split("[·•‧∙・･．]"));
        Set<String> parts = new TreeSet<>();
        if (pieces.size() > 1) {
            pieces.stream().filter(p -> p.length() >= 2).forEach(parts::add);
            for (int i = 1; i < pieces.size(); i++) {
                parts.add(String.join("·", pieces.subList(i, pieces.size())));
            }
            parts.add(String.join("·", pieces.subList(0, pieces.size() - 1)));
            parts.removeIf(p -> p.length() < 2);
        }
        return parts;
    }

    /** Names and parts of names, each with whom it may mean. */
    Map<String, List<Dossier>> byName() {
        Map<String, List<Dossier>> whole = new LinkedHashMap<>();
        Map<String, List<Dossier>> partial = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            for (Sighting sighting : dossier.sightings()) {
                put(whole, sighting.name(), dossier);
                parts(sighting.name()).forEach(part -> put(partial, part, dossier));
            }
        }
        partial.forEach(whole::putIfAbsent);
        return whole;
    }

    private static void put(Map<String, List<Dossier>> map, String name, Dossier dossier) {
        List<Dossier> list = map.computeIfAbsent(name, k -> new ArrayList<>());
        if (!list.contains(dossier)) {
            list.add(dossier);
        }
    }
}
