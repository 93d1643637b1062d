package org.summitgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Article;

/** The persons of all articles, found again by the names that an article uses for them. */
final class People {

    private final Background background;
    private final NavigableMap<EntityId, PersonEntity> persons = new TreeMap<>();
    private final Map<String, EntityId> inArticle = new HashMap<>();
    private final Map<String, NavigableSet<EntityId>> inFile = new HashMap<>();
    private final Map<String, NavigableSet<EntityId>> anywhere = new HashMap<>();

    People(Background background) {
        this.background = background;
    }

    /** Adds a person whose {@code names} occur in {@code articles}. */
    void add(PersonEntity person, List<Article> articles) {
        persons.put(person.id(), person);
        for (String name : person.names()) {
            for (String key : PersonNames.keys(background.simplified(name))) {
                anywhere.computeIfAbsent(key, k -> new TreeSet<>()).add(person.id());
                for (Article article : articles) {
                    inArticle.merge(article.id() + "|" + key, person.id(), People::smaller);
                    inFile.computeIfAbsent(article.file() + "|" + key, k -> new TreeSet<>())
                            .add(person.id());
                }
            }
        }
    }

    /**
     * The person whom {@code article} calls {@code name} in a fact about {@code parties}; a new one, without office, where no
     * article gives the name an office.
     */
    EntityId named(String name, Article article, List<Party> parties) {
        String key = Surface.key(background.simplified(name));
        EntityId here = inArticle.get(article.id() + "|" + key);
        if (here != null) {
            return here;
        }
        return only(inFile.get(article.file() + "|" + key), parties)
                .or(() -> only(anywhere.get(key), parties))
                .orElseGet(() -> unknown(name, key));
    }

    PersonEntity get(EntityId id) {
        PersonEntity person = persons.get(id);
        if (person == null) {
            throw new IllegalArgumentException("no such person: " + id);
        }
        return person;
    }

    List<PersonEntity> all() {
        return List.copyOf(persons.values());
    }

    private Optional<EntityId> only(@Nullable NavigableSet<EntityId> found, List<Party> parties) {
        if (found == null) {
            return Optional.empty();
        }
        List<EntityId> fitting = found.stream()
                .filter(id ->
                        parties.isEmpty() || get(id).of().map(parties::contains).orElse(true))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private EntityId unknown(String name, String key) {
        EntityId id = EntityId.of(EntityKind.PERSON, List.of(), "?|" + key);
        String simplified = background.simplified(name);
        persons.putIfAbsent(id, new PersonEntity(id, simplified, List.of(simplified), Optional.empty(), List.of()));
        return id;
    }

    private static EntityId smaller(EntityId a, EntityId b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
