package org.summitgraph.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.MeetingEntity;
import org.summitgraph.resolve.Participation;
import org.summitgraph.resolve.PersonEntity;
import org.summitgraph.resolve.PostEntity;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.TenureEntity;

/** Gathers from a resolution what is told of each person. */
final class PersonQueries {

    private final Map<EntityId, List<Holding>> holdings = new HashMap<>();
    private final Map<EntityId, TreeSet<Party>> company = new HashMap<>();
    private final Map<EntityId, LocalDate> seen = new HashMap<>();

    PersonQueries(Resolution resolution) {
        Map<EntityId, PostEntity> posts = new HashMap<>();
        resolution.posts().forEach(post -> posts.put(post.id(), post));
        for (TenureEntity tenure : resolution.tenures()) {
            PostEntity post = posts.get(tenure.post());
            if (post != null) {
                holdings.computeIfAbsent(tenure.person(), id -> new ArrayList<>())
                        .add(new Holding(post.role(), post.office(), tenure.from(), tenure.to()));
            }
        }
        resolution.meetings().forEach(this::attend);
    }

    PersonQuery of(PersonEntity person) {
        return new PersonQuery(
                person.names(),
                person.of(),
                holdings.getOrDefault(person.id(), List.of()),
                company.getOrDefault(person.id(), new TreeSet<>()),
                Optional.ofNullable(seen.get(person.id())));
    }

    private void attend(MeetingEntity meeting) {
        for (Participation participation : meeting.participants()) {
            company.computeIfAbsent(participation.person(), id -> new TreeSet<>())
                    .addAll(meeting.parties());
            meeting.start()
                    .map(DateValue::last)
                    .ifPresent(day -> seen.merge(participation.person(), day, (a, b) -> a.isAfter(b) ? a : b));
        }
    }
}
