package org.summitgraph.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.ArticleId;

/** At which meeting something was concluded or announced. */
final class Venues {

    private static final EntityId NOWHERE = new EntityId(EntityKind.MEETING, "none");

    private final Occasions occasions;
    private final NavigableMap<ArticleId, NavigableSet<EntityId>> reported = new TreeMap<>();
    private final NavigableMap<EntityId, MeetingEntity> meetings;

    Venues(NavigableMap<EntityId, MeetingEntity> meetings, Occasions occasions) {
        this.meetings = meetings;
        this.occasions = occasions;
        meetings.values()
                .forEach(meeting -> meeting.reports()
                        .forEach(report -> reported.computeIfAbsent(report.article(), a -> new TreeSet<>())
                                .add(meeting.id())));
    }

    /**
     * The meeting that the reports name; failing that, the only summit, else the only two-sided meeting, of exactly {@code
     * parties} on {@code date} that one of the same articles tells of.
     */
    <F extends Fact> Optional<EntityId> of(
            Collection<Report<F>> reports,
            Function<F, Optional<String>> named,
            Set<Party> parties,
            Optional<DateValue> date) {
        NavigableMap<EntityId, Integer> votes = new TreeMap<>();
        Period period = Period.of(date, Optional.empty());
        for (Report<F> report : reports) {
            named.apply(report.fact())
                    .flatMap(name -> occasions.named(name, report.article(), period, NOWHERE))
                    .ifPresent(meeting -> votes.merge(meeting, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityId, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityId, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .or(() -> sameDay(reports, parties, period));
    }

    private <F extends Fact> Optional<EntityId> sameDay(
            Collection<Report<F>> reports, Set<Party> parties, Period period) {
        if (!period.known() || period.precision() > 1 || parties.size() < 2) {
            return Optional.empty();
        }
        NavigableSet<EntityId> near = new TreeSet<>();
        reports.forEach(
                report -> near.addAll(reported.getOrDefault(report.article().id(), new TreeSet<>())));
        List<MeetingEntity> fitting = near.stream()
                .map(id -> Optional.ofNullable(meetings.get(id)))
                .flatMap(Optional::stream)
                .filter(m -> m.status() == MeetingStatus.HELD
                        && Set.copyOf(m.parties()).equals(parties))
                .filter(m -> Period.of(m.start(), m.end()).known()
                        && Period.of(m.start(), m.end()).overlaps(period))
                .toList();
        return only(fitting, MeetingType.SUMMIT).or(() -> only(fitting, MeetingType.BILATERAL_MEETING));
    }

    private static Optional<EntityId> only(List<MeetingEntity> meetings, MeetingType type) {
        List<EntityId> ids = meetings.stream()
                .filter(m -> m.type() == type)
                .map(MeetingEntity::id)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
