package org.summitgraph.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All authority data of this package. Immutable and thread-safe. */
public final class Gazetteer {

    private final List<Country> countries;
    private final List<Body> bodies;
    private final List<Group> groups;
    private final List<Place> places;
    private final List<Venue> venues;
    private final Map<String, Country> countriesByIso;
    private final Map<String, Body> bodiesByCode;
    private final NameTrie<Entry> names;
    private final NameTrie<Country> abbreviations;

    private Gazetteer(AuthorityFiles files) {
        countries = files.countries();
        bodies = files.bodies();
        groups = files.groups();
        places = files.places();
        venues = files.venues();
        countriesByIso = keyed(countries, Country::iso);
        bodiesByCode = keyed(bodies, Body::code);
        names = namesOf(all(), files.lookalikes());
        abbreviations = abbreviationsOf(countries);
        MemberCheck.check(this);
    }

    /**
     * Reads the resources; takes some ten milliseconds, so keep the result.
     *
     * @throws GazetteerException where a resource is missing or faulty
     */
    public static Gazetteer load() {
        return new Gazetteer(AuthorityFiles.read());
    }

    public List<Country> countries() {
        return countries;
    }

    public List<Body> bodies() {
        return bodies;
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Place> places() {
        return places;
    }

    public List<Venue> venues() {
        return venues;
    }

    /** The state with an ISO 3166-1 alpha-2 code. */
    public Optional<Country> country(String iso) {
        return Optional.ofNullable(countriesByIso.get(iso));
    }

    /** The body with a code of the guidelines or, where those have none, a Chinese name. */
    public Optional<Body> body(String code) {
        return Optional.ofNullable(bodiesByCode.get(code));
    }

    /** Everything that bears exactly this name, states before bodies, groups, places and venues. */
    public List<Entry> named(String name) {
        return names.lookup(name).stream().filter(entry -> !isLookalike(entry)).toList();
    }

    /** The state that bears exactly this name, short or long; abbreviations are not names. */
    public Optional<Country> countryNamed(String name) {
        return first(name, Country.class);
    }

    /** The body that bears exactly this name, short or long. */
    public Optional<Body> bodyNamed(String name) {
        return first(name, Body.class);
    }

    /** States for which this stands in 中X and X方, by ISO code; 乌 stands for four. */
    public List<Country> abbreviated(String abbreviation) {
        return abbreviations.lookup(abbreviation);
    }

    /**
     * Names of all kinds in a text, longest match from left to right. Words that only begin like a name
     * (印度洋, 哈萨克族) are passed over. Abbreviations are not sought: what they mean depends on the text.
     */
    public List<NameMatch<Entry>> find(CharSequence text) {
        return names.find(text).stream()
                .filter(match -> match.values().stream().noneMatch(Gazetteer::isLookalike))
                .toList();
    }

    private <E extends Entry> Optional<E> first(String name, Class<E> kind) {
        return named(name).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        List.of(countries, bodies, groups, places, venues).forEach(all::addAll);
        return all;
    }

    private static boolean isLookalike(Entry entry) {
        return entry instanceof Lookalike;
    }

    private static NameTrie<Entry> namesOf(List<Entry> entries, List<Lookalike> lookalikes) {
        NameTrie.Builder<Entry> names = new NameTrie.Builder<>();
        for (Entry entry : entries) {
            names.add(entry.zh(), entry);
            entry.otherNames().forEach(name -> names.add(name, entry));
        }
        lookalikes.forEach(word -> names.add(word.zh(), word));
        return names.build();
    }

    private static NameTrie<Country> abbreviationsOf(List<Country> countries) {
        NameTrie.Builder<Country> names = new NameTrie.Builder<>();
        countries.forEach(country -> country.abbreviations().forEach(name -> names.add(name, country)));
        return names.build();
    }

    private static <T> Map<String, T> keyed(List<T> values, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            if (map.put(key.apply(value), value) != null) {
                throw new GazetteerException("twice in the gazetteer: " + key.apply(value));
            }
        }
        return Map.copyOf(map);
    }
}
