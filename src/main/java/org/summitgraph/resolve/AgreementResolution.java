package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;

/** Instruments from what articles say of them. */
final class AgreementResolution {

    private final Background background;
    private final Places places;
    private final Venues venues;
    private final NavigableMap<EntityId, AgreementEntity> agreements = new TreeMap<>();
    private final NavigableMap<ReportId, EntityId> about = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    AgreementResolution(List<Report<AgreementFact>> reports, Venues venues, Background background) {
        this.background = background;
        this.places = new Places(background);
        this.venues = venues;
        List<AgreementView> views =
                reports.stream().map(r -> AgreementView.of(r, background)).toList();
        for (List<AgreementView> cluster : Clustering.of(views, new AgreementLikeness(background))) {
            AgreementEntity agreement = agreement(cluster);
            agreements.put(agreement.id(), agreement);
            cluster.forEach(view -> about.put(view.report().id(), agreement.id()));
            dates(cluster, agreement.status())
                    .conflict(agreement.id(), "concludedOn")
                    .ifPresent(conflicts::add);
        }
    }

    List<AgreementEntity> agreements() {
        return List.copyOf(agreements.values());
    }

    NavigableMap<ReportId, EntityId> about() {
        return about;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private AgreementEntity agreement(List<AgreementView> cluster) {
        AgreementStatus status = cluster.stream()
                .map(view -> view.fact().status())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String title = cluster.stream()
                .map(view -> background.simplified(view.fact().title()))
                .min(Surface.SAYS_MOST)
                .orElseThrow();
        AgreementKind kind = cluster.stream()
                .filter(view -> background.simplified(view.fact().title()).equals(title))
                .map(view -> view.fact().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        NavigableSet<Party> parties = cluster.stream()
                .flatMap(view -> view.fact().parties().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<DateValue> date = dates(cluster, status).winner();
        EntityId id = unique(id(kind, title, parties, date, cluster), cluster);
        return new AgreementEntity(
                id,
                title,
                List.copyOf(cluster.stream()
                        .map(view -> background.simplified(view.fact().title()))
                        .collect(Collectors.toCollection(TreeSet::new))),
                kind,
                List.copyOf(parties),
                date,
                status,
                cluster.stream().flatMap(view -> view.fact().count().stream()).max(Comparator.naturalOrder()),
                Ballots.ofPlaces(cluster, AgreementView::report, AgreementFact::place, places, background)
                        .winner()
                        .map(PlaceEntity::idOf),
                venues.of(
                        cluster.stream().map(AgreementView::report).toList(),
                        AgreementFact::concludedAt,
                        parties,
                        concluded(status) ? date : Optional.empty()),
                cluster.stream().map(view -> view.report().id()).sorted().toList());
    }

    private static boolean concluded(AgreementStatus status) {
        return status == AgreementStatus.SIGNED
                || status == AgreementStatus.ADOPTED
                || status == AgreementStatus.ISSUED;
    }

    /** The day belongs to the status: when it was signed, not when that was planned. */
    private static Ballot<DateValue> dates(List<AgreementView> cluster, AgreementStatus status) {
        List<AgreementView> tellers = cluster.stream()
                .filter(view -> concluded(view.fact().status()) || !concluded(status))
                .toList();
        return Ballots.ofDates(tellers, AgreementView::report, AgreementFact::date);
    }

    private EntityId unique(EntityId id, List<AgreementView> cluster) {
        if (!agreements.containsKey(id)) {
            return id;
        }
        ReportId first = cluster.stream()
                .map(v -> v.report().id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new EntityId(id.kind(), id.local() + "-" + first.path().replace('/', '-'));
    }

    private static EntityId id(
            AgreementKind kind,
            String title,
            NavigableSet<Party> parties,
            Optional<DateValue> date,
            List<AgreementView> cluster) {
        List<String> words = new ArrayList<>();
        date.ifPresent(d -> words.add(d.edtf().replace("/", "--")));
        words.add(kind.code());
        String codes = parties.stream().map(Party::code).collect(Collectors.joining("-"));
        words.add(parties.size() > 3 ? parties.size() + "-parties" : codes);
        String count = cluster.stream()
                .flatMap(view -> view.fact().count().stream())
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("");
        String when = date.map(DateValue::edtf).orElse("");
        return EntityId.of(
                EntityKind.AGREEMENT, words, String.join("|", kind.code(), Surface.key(title), codes, when, count));
    }
}
