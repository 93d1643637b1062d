package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Groups reports that tell of one thing. Reports that say everything are joined first, by {@link Likeness#same}; then rung by rung
 * those that say less: they are joined among themselves, and the group goes to the one cluster it fits. A group that fits none
 * or several stays a cluster of its own, so a vague report never glues two events together. Each rung is decided on the
 * clusters of the rungs before it, which makes the result independent of any order.
 */
final class Clustering<R> {

    private final Likeness<R> likeness;
    private final List<R> reports;
    private final UnionFind sets;

    private Clustering(List<R> reports, Likeness<R> likeness) {
        this.likeness = likeness;
        this.reports = reports;
        this.sets = new UnionFind(reports.size());
    }

    /** The clusters, in order of their first members; {@code reports} must be in a canonical order. */
    static <R> List<List<R>> of(List<R> reports, Likeness<R> likeness) {
        return new Clustering<>(reports, likeness).clusters();
    }

    private List<List<R>> clusters() {
        NavigableMap<Integer, List<Integer>> rungs = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            rungs.computeIfAbsent(likeness.rung(reports.get(i)), r -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> settled = new ArrayList<>();
        for (List<Integer> rung : rungs.values()) {
            joinSame(rung);
            joinFitting(rung, settled);
            settled.addAll(rung);
        }
        Map<Integer, List<R>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            clusters.computeIfAbsent(sets.find(i), root -> new ArrayList<>()).add(reports.get(i));
        }
        return List.copyOf(clusters.values());
    }

    private void joinSame(List<Integer> rung) {
        for (List<Integer> block : blocks(rung, likeness::exactKeys).values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    int a = block.get(i);
                    int b = block.get(j);
                    if (sets.find(a) != sets.find(b) && likeness.same(reports.get(a), reports.get(b))) {
                        sets.join(a, b);
                    }
                }
            }
        }
    }

    private void joinFitting(List<Integer> rung, List<Integer> settled) {
        if (settled.isEmpty()) {
            return;
        }
        Map<String, List<Integer>> found = blocks(settled, likeness::looseKeys);
        NavigableMap<Integer, List<Integer>> members = bySet(settled);
        Map<Integer, Integer> joins = new TreeMap<>();
        bySet(rung).forEach((root, group) -> {
            Set<Integer> candidates = candidates(group, found);
            candidates.removeIf(candidate -> !fits(group, members.getOrDefault(candidate, List.of())));
            if (candidates.size() == 1) {
                joins.put(root, candidates.iterator().next());
            }
        });
        joins.forEach(sets::join);
    }

    private Set<Integer> candidates(List<Integer> group, Map<String, List<Integer>> found) {
        Set<Integer> candidates = new TreeSet<>();
        for (int member : group) {
            for (String key : likeness.looseKeys(reports.get(member))) {
                found.getOrDefault(key, List.of()).forEach(i -> candidates.add(sets.find(i)));
            }
        }
        return candidates;
    }

    private boolean fits(Collection<Integer> group, Collection<Integer> cluster) {
        for (int vague : group) {
            for (int precise : cluster) {
                if (!likeness.fits(reports.get(vague), reports.get(precise))) {
                    return false;
                }
            }
        }
        return true;
    }

    private NavigableMap<Integer, List<Integer>> bySet(List<Integer> members) {
        NavigableMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int member : members) {
            groups.computeIfAbsent(sets.find(member), root -> new ArrayList<>()).add(member);
        }
        return groups;
    }

    private Map<String, List<Integer>> blocks(List<Integer> members, Function<R, Set<String>> keys) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int member : members) {
            for (String key : keys.apply(reports.get(member))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
            }
        }
        return blocks;
    }
}
