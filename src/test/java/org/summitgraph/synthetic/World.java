package org.summitgraph.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;

/** Who holds which office in made-up news: real states, capitals and bodies, invented names. The same seed makes the same world. */
final class World {

    private static final int TERM_YEARS = 5;

    /** Offices of head of state and head of government where they are not 总统 and 总理. */
    private static final Map<String, List<String>> OFFICES = Map.ofEntries(
            Map.entry("KH", List.of("国王", "首相")),
            Map.entry("TH", List.of("国王", "总理")),
            Map.entry("JO", List.of("国王", "首相")),
            Map.entry("MA", List.of("国王", "首相")),
            Map.entry("ES", List.of("国王", "首相")),
            Map.entry("NO", List.of("国王", "首相")),
            Map.entry("SE", List.of("国王", "首相")),
            Map.entry("DK", List.of("国王", "首相")),
            Map.entry("BE", List.of("国王", "首相")),
            Map.entry("NL", List.of("国王", "首相")),
            Map.entry("QA", List.of("埃米尔", "首相")),
            Map.entry("KW", List.of("埃米尔", "首相")),
            Map.entry("VN", List.of("国家主席", "总理")),
            Map.entry("LA", List.of("国家主席", "总理")));

    private static final Set<String> WITHOUT_NEWS = Set.of("CN", "TW", "HK", "MO", "VA", "KP", "JP", "GB", "MY");

    private final long seed;
    private final Country china;
    private final List<Country> countries;
    private final Map<String, Country> byIso;
    private final List<Body> bodies;

    /** Whether somebody rules, governs or serves. */
    enum Rank {
        HEAD("head-of-state", 0),
        PREMIER("head-of-government", 1),
        FOREIGN_MINISTER("official", 2);

        final String role;
        private final int place;

        Rank(String role, int place) {
            this.role = role;
            this.place = place;
        }
    }

    /** @param first the first name with its dot, which a text may give once; empty where there is none */
    record Official(String name, String first, String office, Rank rank, Country country) {

        boolean isChinese() {
            return country.iso().equals("CN");
        }

        /** 哈萨克斯坦总统卡马尔; 国家主席某某. */
        String introduced() {
            return (isChinese() ? "" : country.zh()) + office + first + name;
        }
    }

    World(long seed) {
        this.seed = seed;
        Gazetteer gazetteer = Gazetteer.load();
        china = gazetteer.country("CN").orElseThrow();
        countries = gazetteer.countries().stream()
                .filter(c -> !WITHOUT_NEWS.contains(c.iso()) && c.capital().isPresent())
                .filter(c -> !c.capital().equals(Optional.of(c.zh())))
                .filter(c -> c.otherNames().stream().anyMatch(World::isFullName))
                .toList();
        byIso = countries.stream().collect(Collectors.toMap(Country::iso, c -> c));
        bodies = gazetteer.bodies().stream()
                .filter(b -> members(b).size() >= 4 && members(b).size() <= 12)
                .toList();
    }

    Country country(Random random) {
        return countries.get(random.nextInt(countries.size()));
    }

    Body body(Random random) {
        return bodies.get(random.nextInt(bodies.size()));
    }

    /** The members of {@code body} that this world writes about. */
    List<Country> members(Body body) {
        return body.members().stream()
                .filter(byIso::containsKey)
                .map(byIso::get)
                .toList();
    }

    /** 哈萨克斯坦共和国. */
    static String fullName(Country country) {
        return country.otherNames().stream()
                .filter(World::isFullName)
                .findFirst()
                .orElse(country.zh());
    }

    private static boolean isFullName(String name) {
        return name.endsWith("国") && name.length() >= 5;
    }

    /** Who holds the office in {@code year}: every five years somebody else. */
    Official official(Country country, Rank rank, int year) {
        long term = year / TERM_YEARS;
        Random random = new Random(seed * 1_000_003 + country.iso().hashCode() * 7_919L + term * 31 + rank.place);
        String name = Names.foreign(country.iso(), random);
        boolean minister = rank == Rank.FOREIGN_MINISTER;
        String first = minister && random.nextInt(3) == 0 ? Names.first(country.iso(), random) : "";
        String office = minister
                ? random.nextBoolean() ? "外长" : "外交部长"
                : OFFICES.getOrDefault(country.iso(), List.of("总统", "总理")).get(rank.place);
        return new Official(name, first, office, rank, country);
    }

    Official chinese(Rank rank) {
        Random random = new Random(seed * 31 + rank.place);
        String office = switch (rank) {
            case HEAD -> "国家主席";
            case PREMIER -> "国务院总理";
            case FOREIGN_MINISTER -> "外交部长";
        };
        return new Official(Names.chinese(random), "", office, rank, china);
    }
}
