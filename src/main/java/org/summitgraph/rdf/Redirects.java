package org.summitgraph.rdf;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitgraph.resolve.Entity;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.ReportId;
import org.summitgraph.resolve.Resolution;

/**
 * Where entities went whose ids changed because later articles said more of them.
 *
 * @param targets of each id that no longer names an entity, the one that does; never a chain
 */
public record Redirects(NavigableMap<EntityId, EntityId> targets) {

    public static final Redirects NONE = new Redirects(new TreeMap<>());

    public Redirects {
        targets = Collections.unmodifiableNavigableMap(new TreeMap<>(targets));
    }

    /**
     * The redirects that hold after a new resolution: ids that are gone lead to the entity that most of their reports are now
     * about, earlier redirects are led on, and an id in use again leads nowhere. What lost all its reports is gone without trace.
     *
     * @param before the reports that entities rested on
     */
    public Redirects after(Map<EntityId, ? extends Collection<ReportId>> before, Resolution resolution) {
        NavigableMap<EntityId, NavigableSet<ReportId>> now = reports(resolution);
        NavigableMap<ReportId, NavigableSet<EntityId>> about = new TreeMap<>();
        now.forEach((id, reports) -> reports.forEach(
                report -> about.computeIfAbsent(report, r -> new TreeSet<>()).add(id)));
        NavigableMap<EntityId, EntityId> moved = new TreeMap<>();
        before.forEach((id, reports) -> {
            if (!now.containsKey(id)) {
                successor(id, reports, about).ifPresent(next -> moved.put(id, next));
            }
        });
        NavigableMap<EntityId, EntityId> next = new TreeMap<>(moved);
        targets.forEach((old, target) -> {
            EntityId led = moved.getOrDefault(target, target);
            if (!now.containsKey(old) && now.containsKey(led)) {
                next.putIfAbsent(old, led);
            }
        });
        return new Redirects(next);
    }

    /** The reports that each entity of {@code resolution} rests on, for those that rest on any. */
    public static NavigableMap<EntityId, NavigableSet<ReportId>> reports(Resolution resolution) {
        return Stream.of(
                        resolution.people(),
                        resolution.posts(),
                        resolution.tenures(),
                        resolution.meetings(),
                        resolution.agreements(),
                        resolution.centres())
                .<Entity>flatMap(Collection::stream)
                .filter(entity -> !entity.reports().isEmpty())
                .collect(Collectors.toMap(
                        Entity::id, entity -> new TreeSet<>(entity.reports()), (a, b) -> a, TreeMap::new));
    }

    private static Optional<EntityId> successor(
            EntityId id, Collection<ReportId> reports, NavigableMap<ReportId, NavigableSet<EntityId>> about) {
        return reports.stream()
                .flatMap(report -> about.getOrDefault(report, Collections.emptyNavigableSet()).stream())
                .filter(entity -> entity.kind() == id.kind())
                .collect(Collectors.groupingBy(entity -> entity, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<EntityId, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
