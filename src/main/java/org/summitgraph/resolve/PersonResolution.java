package org.summitgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.text.ArticleId;

/** Persons, posts and tenures from what articles say of people. */
final class PersonResolution {

    private final Background background;
    private final PersonLikeness likeness;
    private final Offices offices;
    private final List<List<Report<PersonFact>>> clusters;
    private final People people;
    private final NavigableMap<ReportId, EntityId> about = new TreeMap<>();
    private final NavigableMap<EntityId, TenureEntity> tenures = new TreeMap<>();
    private final Map<String, EntityId> postInArticle = new HashMap<>();

    PersonResolution(List<Report<PersonFact>> reports, Map<ArticleId, LocalDate> days, Background background) {
        this.background = background;
        this.likeness = new PersonLikeness(background);
        this.offices = new Offices(reports, background);
        this.clusters = Clustering.of(reports, likeness);
        this.people = new People(background);
        Map<String, Integer> shared = shortKeys();
        for (List<Report<PersonFact>> cluster : clusters) {
            PersonEntity person = person(cluster, shared);
            people.add(person, cluster.stream().map(Report::article).toList());
            cluster.forEach(report -> about.put(report.id(), person.id()));
            tenures(person, cluster, days);
        }
    }

    People people() {
        return people;
    }

    List<PostEntity> posts() {
        return offices.posts();
    }

    List<TenureEntity> tenures() {
        return List.copyOf(tenures.values());
    }

    NavigableMap<ReportId, EntityId> about() {
        return about;
    }

    /** The post in which {@code article} shows {@code person}. */
    Optional<EntityId> post(EntityId person, ArticleId article) {
        return Optional.ofNullable(postInArticle.get(person + "|" + article));
    }

    private Map<String, Integer> shortKeys() {
        return clusters.stream().collect(Collectors.toMap(c -> of(c) + "|" + key(shortest(c)), c -> 1, Integer::sum));
    }

    private PersonEntity person(List<Report<PersonFact>> cluster, Map<String, Integer> shared) {
        String name = shortest(cluster);
        String key = of(cluster) + "|" + key(name);
        if (shared.getOrDefault(key, 0) > 1) {
            key = key + "|" + key(fullest(cluster));
        }
        EntityId id = EntityId.of(EntityKind.PERSON, List.of(of(cluster)), key);
        Optional<Party> of =
                cluster.stream().flatMap(r -> r.fact().of().stream()).min(Party::compareTo);
        return new PersonEntity(
                id,
                name,
                List.copyOf(new TreeSet<>(names(cluster))),
                of,
                cluster.stream().map(Report::id).sorted().toList());
    }

    private void tenures(PersonEntity person, List<Report<PersonFact>> cluster, Map<ArticleId, LocalDate> days) {
        NavigableMap<EntityId, List<Report<PersonFact>>> byPost = new TreeMap<>();
        for (Report<PersonFact> report : cluster) {
            EntityId post = offices.postOf(report.fact());
            byPost.computeIfAbsent(post, p -> new ArrayList<>()).add(report);
            postInArticle.merge(person.id() + "|" + report.id().article(), post, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        byPost.forEach((post, reports) -> {
            TreeSet<LocalDate> seen = reports.stream()
                    .map(r -> Optional.ofNullable(days.get(r.id().article())))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
            EntityId id = EntityId.of(EntityKind.TENURE, List.of(of(cluster)), person.id() + "|" + post);
            tenures.put(
                    id,
                    new TenureEntity(
                            id,
                            person.id(),
                            post,
                            seen.stream().findFirst(),
                            seen.isEmpty() ? Optional.empty() : Optional.of(seen.last()),
                            reports.stream().map(Report::id).sorted().toList()));
        });
    }

    private List<String> names(Collection<Report<PersonFact>> cluster) {
        return cluster.stream().flatMap(r -> likeness.names(r).stream()).toList();
    }

    private String shortest(Collection<Report<PersonFact>> cluster) {
        return names(cluster).stream().max(Surface.SAYS_MOST).orElseThrow();
    }

    private String fullest(Collection<Report<PersonFact>> cluster) {
        return names(cluster).stream().min(Surface.SAYS_MOST).orElseThrow();
    }

    private String key(String name) {
        return Surface.key(background.simplified(name));
    }

    private static String of(Collection<Report<PersonFact>> cluster) {
        return cluster.stream()
                .flatMap(r -> r.fact().of().stream())
                .map(Party::code)
                .min(String::compareTo)
                .orElse("");
    }
}
