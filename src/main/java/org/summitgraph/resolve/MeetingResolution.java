package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingType;

/** Meetings from what articles say of them. */
final class MeetingResolution {

    /** Which types may tell of one occasion: articles call a gathering of leaders a summit or a meeting of many sides. */
    private enum Group {
        OCCASION,
        ENCOUNTER,
        CALL,
        VISIT,
        CEREMONY
    }

    private final NavigableMap<EntityId, MeetingEntity> meetings = new TreeMap<>();
    private final NavigableMap<ReportId, EntityId> about = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    MeetingResolution(List<Report<MeetingFact>> reports, PersonResolution persons, Background background) {
        Map<Group, List<MeetingView>> groups = new EnumMap<>(Group.class);
        for (Report<MeetingFact> report : reports) {
            MeetingView view = MeetingView.of(report, persons.people(), background);
            groups.computeIfAbsent(group(report.fact().type()), g -> new ArrayList<>())
                    .add(view);
        }
        NavigableMap<EntityId, List<MeetingView>> clusters = new TreeMap<>();
        MeetingConsolidation consolidation = new MeetingConsolidation(persons, background);
        groups.forEach((group, views) -> {
            for (List<MeetingView> cluster : Clustering.of(views, likeness(group, new Places(background)))) {
                MeetingEntity meeting = unique(consolidation.meeting(cluster), cluster);
                meetings.put(meeting.id(), meeting);
                clusters.put(meeting.id(), cluster);
                cluster.forEach(view -> about.put(view.report().id(), meeting.id()));
                conflicts.addAll(consolidation.conflicts(meeting.id(), cluster));
            }
        });
        linkParts(clusters, new Occasions(meetings, about, background));
    }

    List<MeetingEntity> meetings() {
        return List.copyOf(meetings.values());
    }

    NavigableMap<ReportId, EntityId> about() {
        return about;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void linkParts(NavigableMap<EntityId, List<MeetingView>> clusters, Occasions occasions) {
        NavigableMap<EntityId, EntityId> wholes = new TreeMap<>();
        clusters.forEach((id, cluster) -> {
            NavigableMap<EntityId, Integer> votes = new TreeMap<>();
            for (MeetingView view : cluster) {
                view.fact()
                        .partOf()
                        .flatMap(name -> occasions.named(name, view.report().article(), view.period(), id))
                        .ifPresent(whole -> votes.merge(whole, 1, Integer::sum));
            }
            votes.entrySet().stream()
                    .max(Map.Entry.<EntityId, Integer>comparingByValue()
                            .thenComparing(Map.Entry.<EntityId, Integer>comparingByKey()
                                    .reversed()))
                    .ifPresent(winner -> wholes.put(id, winner.getKey()));
        });
        wholes.forEach((part, whole) -> {
            if (!whole.equals(part) && !part.equals(wholes.get(whole))) {
                meetings.computeIfPresent(part, (id, meeting) -> withPartOf(meeting, whole));
            }
        });
    }

    private MeetingEntity unique(MeetingEntity meeting, List<MeetingView> cluster) {
        if (!meetings.containsKey(meeting.id())) {
            return meeting;
        }
        NavigableSet<ReportId> reports = new TreeSet<>();
        cluster.forEach(view -> reports.add(view.report().id()));
        return withId(
                meeting,
                new EntityId(
                        EntityKind.MEETING,
                        meeting.id().local() + "-" + reports.first().path().replace('/', '-')));
    }

    private static Group group(MeetingType type) {
        return switch (type) {
            case SUMMIT, MULTILATERAL_MEETING -> Group.OCCASION;
            case BILATERAL_MEETING -> Group.ENCOUNTER;
            case CALL -> Group.CALL;
            case VISIT -> Group.VISIT;
            case CEREMONY -> Group.CEREMONY;
        };
    }

    private static Likeness<MeetingView> likeness(Group group, Places places) {
        return switch (group) {
            case OCCASION -> new OccasionLikeness(places);
            case ENCOUNTER, CALL, VISIT -> new EncounterLikeness(places);
            case CEREMONY -> new CeremonyLikeness(places);
        };
    }

    private static MeetingEntity withPartOf(MeetingEntity m, EntityId whole) {
        return new MeetingEntity(
                m.id(),
                m.type(),
                m.name(),
                m.names(),
                m.label(),
                m.series(),
                m.edition(),
                m.status(),
                m.start(),
                m.end(),
                m.place(),
                m.parties(),
                m.participants(),
                m.hostParty(),
                Optional.of(whole),
                m.reports());
    }

    private static MeetingEntity withId(MeetingEntity m, EntityId id) {
        return new MeetingEntity(
                id,
                m.type(),
                m.name(),
                m.names(),
                m.label(),
                m.series(),
                m.edition(),
                m.status(),
                m.start(),
                m.end(),
                m.place(),
                m.parties(),
                m.participants(),
                m.hostParty(),
                m.partOf(),
                m.reports());
    }
}
