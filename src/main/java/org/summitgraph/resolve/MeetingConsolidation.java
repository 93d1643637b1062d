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
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;

/** One meeting from a cluster of reports. */
final class MeetingConsolidation {

    private final PersonResolution persons;
    private final Background background;
    private final Places places;

    MeetingConsolidation(PersonResolution persons, Background background) {
        this.persons = persons;
        this.background = background;
        this.places = new Places(background);
    }

    MeetingEntity meeting(List<MeetingView> cluster) {
        MeetingStatus status = status(cluster).winner().orElseThrow();
        MeetingType type = types(cluster).winner().orElseThrow();
        List<MeetingView> tellers = tellers(cluster, status);
        Optional<DateValue> start = starts(tellers).winner();
        Optional<DateValue> end = Ballots.ofDates(tellers, MeetingView::report, MeetingFact::end)
                .winner()
                .filter(e -> start.isPresent() && e.last().isAfter(start.get().last()));
        Optional<String> place = placesOf(cluster).winner();
        NavigableSet<String> names = cluster.stream()
                .flatMap(view -> view.fact().name().stream())
                .map(background::simplified)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<String> name = fullestName(cluster);
        Optional<OccasionName> parsed = name.map(n -> OccasionName.of(n, background));
        NavigableSet<Party> parties = parties(cluster);
        List<Participation> participants = participants(cluster);
        return new MeetingEntity(
                id(type, cluster, parsed, start, place, parties, participants),
                type,
                name,
                List.copyOf(names),
                name.orElseGet(() -> label(type, participants, parties)),
                parsed.filter(p -> !p.generic()).map(OccasionName::series),
                parsed.flatMap(OccasionName::edition),
                status,
                start,
                end,
                place.map(PlaceEntity::idOf),
                List.copyOf(parties),
                participants,
                hostParty(cluster),
                Optional.empty(),
                cluster.stream().map(view -> view.report().id()).sorted().toList());
    }

    List<Conflict> conflicts(EntityId id, List<MeetingView> cluster) {
        MeetingStatus status = status(cluster).winner().orElseThrow();
        List<Conflict> conflicts = new ArrayList<>();
        starts(tellers(cluster, status)).conflict(id, "start").ifPresent(conflicts::add);
        placesOf(cluster).conflict(id, "place").ifPresent(conflicts::add);
        status(cluster).conflict(id, "status").ifPresent(conflicts::add);
        return conflicts;
    }

    /** The name of the place that {@link MeetingEntity#place()} identifies. */
    Optional<String> place(List<MeetingView> cluster) {
        return placesOf(cluster).winner();
    }

    /** Those who know how it went, where some do; a day planned beforehand contradicts nobody. */
    private static List<MeetingView> tellers(List<MeetingView> cluster, MeetingStatus status) {
        List<MeetingView> tellers = cluster.stream()
                .filter(view ->
                        view.fact().status() == status && view.fact().start().isPresent())
                .toList();
        return tellers.isEmpty() ? cluster : tellers;
    }

    private static Ballot<DateValue> starts(List<MeetingView> cluster) {
        return Ballots.ofDates(cluster, MeetingView::report, MeetingFact::start);
    }

    private Ballot<String> placesOf(List<MeetingView> cluster) {
        return Ballots.ofPlaces(cluster, MeetingView::report, MeetingFact::place, places, background);
    }

    /** A plan that was carried out or dropped is no contradiction; held and cancelled is one. */
    private static Ballot<MeetingStatus> status(List<MeetingView> cluster) {
        Ballot<MeetingStatus> ballot = new Ballot<>(
                MeetingStatus::code,
                (a, b) -> a == b || a == MeetingStatus.PLANNED || b == MeetingStatus.PLANNED,
                s -> s == MeetingStatus.PLANNED ? 0 : 1);
        cluster.forEach(
                view -> ballot.add(view.fact().status(), view.report().article().id()));
        return ballot;
    }

    private static Ballot<MeetingType> types(List<MeetingView> cluster) {
        Ballot<MeetingType> ballot =
                new Ballot<>(MeetingType::code, (a, b) -> a == b, t -> t == MeetingType.SUMMIT ? 1 : 0);
        cluster.forEach(
                view -> ballot.add(view.fact().type(), view.report().article().id()));
        return ballot;
    }

    /** The name with an edition and the longest series; of its spellings the one most articles use. */
    private Optional<String> fullestName(List<MeetingView> cluster) {
        NavigableMap<String, Integer> spellings = new TreeMap<>();
        cluster.forEach(view ->
                view.fact().name().ifPresent(name -> spellings.merge(background.simplified(name), 1, Integer::sum)));
        return spellings.keySet().stream()
                .min(Comparator.<String>comparingInt(
                                n -> OccasionName.of(n, background).generic() ? 1 : 0)
                        .thenComparingInt(
                                n -> OccasionName.of(n, background).edition().isPresent() ? 0 : 1)
                        .thenComparingInt(
                                n -> -OccasionName.of(n, background).series().length())
                        .thenComparingInt(n -> -spellings.getOrDefault(n, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static NavigableSet<Party> parties(List<MeetingView> cluster) {
        return cluster.stream()
                .flatMap(view -> view.fact().parties().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Participation> participants(List<MeetingView> cluster) {
        NavigableMap<EntityId, NavigableSet<EntityId>> posts = new TreeMap<>();
        NavigableSet<EntityId> hosts = new TreeSet<>();
        for (MeetingView view : cluster) {
            for (EntityId person : view.people()) {
                posts.computeIfAbsent(person, p -> new TreeSet<>());
                persons.post(person, view.report().article().id())
                        .ifPresent(post -> posts.computeIfAbsent(person, p -> new TreeSet<>())
                                .add(post));
            }
            view.fact()
                    .host()
                    .map(host -> persons.people()
                            .named(host, view.report().article(), view.fact().parties()))
                    .ifPresent(hosts::add);
        }
        List<Participation> participants = new ArrayList<>();
        posts.forEach((person, held) -> participants.add(new Participation(
                person, held.stream().findFirst(), persons.people().get(person).of(), hosts.contains(person))));
        return participants;
    }

    private static Optional<Party> hostParty(List<MeetingView> cluster) {
        return cluster.stream()
                .flatMap(view -> view.fact().host().stream()
                        .filter(host -> view.fact().parties().stream()
                                .anyMatch(p -> p.code().equals(host))))
                .sorted()
                .findFirst()
                .map(Party::new);
    }

    private String label(MeetingType type, List<Participation> participants, NavigableSet<Party> parties) {
        String who = participants.isEmpty()
                ? parties.stream().map(background::nameOf).collect(Collectors.joining("、"))
                : participants.stream()
                        .map(p -> persons.people().get(p.person()).name())
                        .collect(Collectors.joining("、"));
        if (type != MeetingType.VISIT) {
            return who + type.zh();
        }
        String whereTo = parties.stream()
                .filter(party ->
                        participants.stream().noneMatch(p -> p.represents().equals(Optional.of(party))))
                .map(background::nameOf)
                .collect(Collectors.joining("、"));
        return who + type.zh() + whereTo;
    }

    private static EntityId id(
            MeetingType type,
            List<MeetingView> cluster,
            Optional<OccasionName> name,
            Optional<DateValue> start,
            Optional<String> place,
            NavigableSet<Party> parties,
            List<Participation> participants) {
        List<String> words = new ArrayList<>();
        start.ifPresent(s -> words.add(s.edtf().replace("/", "--")));
        words.add(type.code());
        String codes = parties.stream().map(Party::code).collect(Collectors.joining("-"));
        words.add(parties.size() > 3 ? parties.size() + "-parties" : codes);
        String when = start.map(DateValue::edtf).orElse("");
        String who = participants.stream().map(p -> p.person().path()).collect(Collectors.joining(","));
        String key;
        if (name.isPresent() && name.get().edition().isPresent() && !name.get().generic()) {
            key = String.join(
                    "|",
                    name.get().series(),
                    name.get().session(),
                    name.get().edition().map(String::valueOf).orElse(""));
        } else {
            String ceremony = cluster.stream()
                    .flatMap(view -> view.ceremony().stream())
                    .min(String::compareTo)
                    .orElse("");
            key = String.join(
                    "|",
                    type.code(),
                    name.map(OccasionName::series).orElse(""),
                    when,
                    place.orElse(""),
                    codes,
                    who,
                    ceremony);
        }
        return EntityId.of(EntityKind.MEETING, words, key);
    }
}
