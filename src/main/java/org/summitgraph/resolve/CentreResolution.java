package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;

/** Centres from what articles say of them. */
final class CentreResolution {

    /** How far a centre has come, least first: an announcement makes a proposal or a plan official. */
    private static final List<CentreStatus> PROGRESS = List.of(
            CentreStatus.PROPOSED,
            CentreStatus.PLANNED,
            CentreStatus.ANNOUNCED,
            CentreStatus.ESTABLISHED,
            CentreStatus.UNVEILED,
            CentreStatus.OPERATING);

    private final Background background;
    private final Places places;
    private final Venues venues;
    private final NavigableMap<EntityId, CentreEntity> centres = new TreeMap<>();
    private final NavigableMap<ReportId, EntityId> about = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    CentreResolution(List<Report<CentreFact>> reports, Venues venues, Background background) {
        this.background = background;
        this.places = new Places(background);
        this.venues = venues;
        for (List<Report<CentreFact>> cluster : Clustering.of(reports, new CentreLikeness(background))) {
            CentreEntity centre = centre(cluster);
            centres.put(centre.id(), centre);
            cluster.forEach(report -> about.put(report.id(), centre.id()));
            seats(cluster).conflict(centre.id(), "seat").ifPresent(conflicts::add);
            dates(cluster, s -> s == centre.status())
                    .conflict(centre.id(), "date")
                    .ifPresent(conflicts::add);
        }
    }

    List<CentreEntity> centres() {
        return List.copyOf(centres.values());
    }

    NavigableMap<ReportId, EntityId> about() {
        return about;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private CentreEntity centre(List<Report<CentreFact>> cluster) {
        CentreStatus status = cluster.stream()
                .map(r -> r.fact().status())
                .max(Comparator.comparingInt(PROGRESS::indexOf))
                .orElseThrow();
        String name = cluster.stream()
                .map(r -> background.simplified(r.fact().name()))
                .min(Surface.SAYS_MOST)
                .orElseThrow();
        CentreKind kind = cluster.stream()
                .filter(r -> background.simplified(r.fact().name()).equals(name))
                .map(r -> r.fact().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        NavigableSet<Party> parties = cluster.stream()
                .flatMap(r -> r.fact().parties().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<DateValue> date = dates(cluster, s -> s == status).winner();
        Optional<DateValue> announced = dates(
                        cluster, s -> PROGRESS.indexOf(s) <= PROGRESS.indexOf(CentreStatus.ANNOUNCED))
                .winner();
        return new CentreEntity(
                unique(id(kind, name, parties), cluster),
                name,
                List.copyOf(cluster.stream()
                        .map(r -> background.simplified(r.fact().name()))
                        .collect(Collectors.toCollection(TreeSet::new))),
                kind,
                field(cluster),
                List.copyOf(parties),
                seats(cluster).winner().map(PlaceEntity::idOf),
                status,
                date,
                announced,
                dates(cluster, s -> s == CentreStatus.ESTABLISHED || s == CentreStatus.UNVEILED)
                        .winner(),
                venues.of(cluster, CentreFact::announcedAt, parties, date.or(() -> announced)),
                cluster.stream().map(Report::id).sorted().toList());
    }

    private static Optional<String> field(List<Report<CentreFact>> cluster) {
        return cluster.stream()
                .flatMap(r -> r.fact().field().stream())
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private Ballot<String> seats(List<Report<CentreFact>> cluster) {
        return Ballots.ofPlaces(cluster, r -> r, CentreFact::place, places, background);
    }

    private static Ballot<DateValue> dates(List<Report<CentreFact>> cluster, Predicate<CentreStatus> of) {
        return Ballots.ofDates(
                cluster.stream().filter(r -> of.test(r.fact().status())).toList(), r -> r, CentreFact::date);
    }

    private EntityId unique(EntityId id, List<Report<CentreFact>> cluster) {
        if (!centres.containsKey(id)) {
            return id;
        }
        ReportId first =
                cluster.stream().map(Report::id).min(Comparator.naturalOrder()).orElseThrow();
        return new EntityId(id.kind(), id.local() + "-" + first.path().replace('/', '-'));
    }

    private static EntityId id(CentreKind kind, String name, NavigableSet<Party> parties) {
        String codes = parties.stream().map(Party::code).collect(Collectors.joining("-"));
        List<String> words = List.of(kind.code(), parties.size() > 3 ? parties.size() + "-parties" : codes);
        return EntityId.of(EntityKind.CENTRE, words, String.join("|", kind.code(), Surface.key(name), codes));
    }
}
