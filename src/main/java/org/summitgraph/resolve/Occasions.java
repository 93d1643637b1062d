package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;

/** Finds the occasion that an article means by a name. */
final class Occasions {

    private static final int SLACK_DAYS = 3;

    private final Background background;
    private final NavigableMap<EntityId, MeetingEntity> meetings;
    private final Map<EntityId, List<OccasionName>> names = new HashMap<>();
    private final Map<ArticleId, NavigableSet<EntityId>> byArticle = new HashMap<>();
    private final NavigableMap<String, NavigableSet<EntityId>> bySeries = new TreeMap<>();

    Occasions(
            NavigableMap<EntityId, MeetingEntity> meetings,
            NavigableMap<ReportId, EntityId> about,
            Background background) {
        this.background = background;
        this.meetings = meetings;
        meetings.values().forEach(meeting -> {
            List<OccasionName> forms = new ArrayList<>();
            for (String name : meeting.names()) {
                OccasionName form = OccasionName.of(name, background);
                forms.add(form);
                bySeries.computeIfAbsent(form.series(), s -> new TreeSet<>()).add(meeting.id());
            }
            names.put(meeting.id(), forms);
        });
        about.forEach((report, meeting) -> byArticle
                .computeIfAbsent(report.article(), a -> new TreeSet<>())
                .add(meeting));
    }

    /**
     * The one occasion, other than {@code part}, that {@code article} may mean by {@code name} for something that happened within
     * {@code period}: first among those the article itself reports, then among all.
     */
    Optional<EntityId> named(String name, Article article, Period period, EntityId part) {
        OccasionName wanted = OccasionName.of(name, background);
        return only(byArticle.getOrDefault(article.id(), new TreeSet<>()), wanted, period, part)
                .or(() -> only(bySeries.getOrDefault(wanted.series(), new TreeSet<>()), wanted, period, part));
    }

    private Optional<EntityId> only(NavigableSet<EntityId> among, OccasionName wanted, Period period, EntityId part) {
        List<EntityId> fitting = among.stream()
                .filter(id -> !id.equals(part) && near(id, period) && bears(id, wanted))
                .toList();
        if (fitting.size() > 1) {
            List<EntityId> exact =
                    fitting.stream().filter(id -> bearsExactly(id, wanted)).toList();
            return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
        }
        return fitting.stream().findFirst();
    }

    private boolean bears(EntityId id, OccasionName wanted) {
        return names.getOrDefault(id, List.of()).stream()
                .anyMatch(name -> wanted.abbreviates(name) || name.abbreviates(wanted));
    }

    private boolean bearsExactly(EntityId id, OccasionName wanted) {
        return names.getOrDefault(id, List.of()).stream().anyMatch(name -> name.equals(wanted));
    }

    private boolean near(EntityId id, Period period) {
        MeetingEntity meeting = meetings.get(id);
        if (meeting == null) {
            return false;
        }
        Period whole = Period.of(meeting.start(), meeting.end());
        return !whole.known()
                || !period.known()
                || (!period.first().isAfter(whole.last().plusDays(SLACK_DAYS))
                        && !whole.first().isAfter(period.last().plusDays(SLACK_DAYS)));
    }
}
