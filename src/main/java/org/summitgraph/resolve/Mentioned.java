package org.summitgraph.resolve;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Party;

/** The states, bodies and places that facts name. */
final class Mentioned {

    private final Background background;
    private final NavigableMap<EntityId, PartyEntity> parties = new TreeMap<>();
    private final NavigableMap<EntityId, PlaceEntity> places = new TreeMap<>();

    Mentioned(Background background) {
        this.background = background;
    }

    void addAll(List<ArticleFacts> articles) {
        for (ArticleFacts facts : articles) {
            facts.people().forEach(f -> f.fact().of().ifPresent(this::add));
            facts.meetings().forEach(f -> {
                addAll(f.fact().parties());
                f.fact().place().ifPresent(this::add);
            });
            facts.agreements().forEach(f -> {
                addAll(f.fact().parties());
                f.fact().place().ifPresent(this::add);
            });
            facts.centres().forEach(f -> {
                addAll(f.fact().parties());
                f.fact().place().ifPresent(this::add);
            });
        }
    }

    List<PartyEntity> parties() {
        return List.copyOf(parties.values());
    }

    List<PlaceEntity> places() {
        return List.copyOf(places.values());
    }

    private void addAll(Collection<Party> named) {
        named.forEach(this::add);
    }

    private void add(Party party) {
        EntityId id = PartyEntity.idOf(party);
        parties.put(id, new PartyEntity(id, party));
    }

    private void add(String place) {
        String name = background.simplified(place);
        EntityId id = PlaceEntity.idOf(name);
        PlaceEntity entity = new PlaceEntity(id, name, background.stateOf(name));
        places.merge(id, entity, (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
        entity.state().ifPresent(this::add);
    }
}
