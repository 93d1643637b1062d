package org.summitgraph.link.exchange;

import java.util.Map;
import java.util.TreeMap;
import org.summitgraph.resolve.Background;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.Resolution;

/** Names of entities for people. */
public final class EntityLabels {

    private EntityLabels() {}

    /** By id, of everything that can be linked. */
    public static Map<EntityId, String> of(Resolution resolution, Background background) {
        Map<EntityId, String> labels = new TreeMap<>();
        resolution.people().forEach(person -> labels.put(person.id(), person.name()));
        resolution.parties().forEach(party -> labels.put(party.id(), background.nameOf(party.party())));
        resolution.places().forEach(place -> labels.put(place.id(), place.name()));
        resolution.meetings().forEach(meeting -> labels.put(meeting.id(), meeting.label()));
        resolution.agreements().forEach(agreement -> labels.put(agreement.id(), agreement.title()));
        resolution.centres().forEach(centre -> labels.put(centre.id(), centre.name()));
        return labels;
    }
}
