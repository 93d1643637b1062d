package org.summitgraph.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;

/** Who rules where in made-up news: real states and capitals, invented names. The same seed makes the same world. */
final class World {

    private static final String SYLLABLES = "巴卡萨拉马尔托维诺科米莱罗纳达贝鲁伊斯特";
    private static final String LAST_SYLLABLES = "夫纳托尔斯亚尼科";
    private static final String SURNAMES = "陈林周吴郑孙马朱胡郭何高罗";
    private static final String GIVEN = "明远志宏国华建平文博海川思齐";

    private final List<Country> countries;
    private final Random seedSource;
    private final long seed;

    /** A person of this world. */
    record Official(String name, String office, String role, Country country) {

        /** 哈萨克斯坦总统卡马尔. */
        String introduced() {
            return country.zh() + office + name;
        }
    }

    World(long seed) {
        this.seed = seed;
        this.seedSource = new Random(seed);
        this.countries = Gazetteer.load().countries().stream()
                .filter(c -> !c.iso().equals("CN") && c.capital().isPresent())
                .filter(c -> !c.capital().equals(Optional.of(c.zh())))
                .toList();
        if (countries.isEmpty()) {
            throw new IllegalStateException("no states to write about; next " + seedSource.nextInt());
        }
    }

    Country country(Random random) {
        return countries.get(random.nextInt(countries.size()));
    }

    /** The state's head: its name depends on the state and the world's seed alone. */
    Official head(Country country) {
        return new Official(foreignName(country, 1), "总统", "head-of-state", country);
    }

    Official premier(Country country) {
        return new Official(foreignName(country, 2), "总理", "head-of-government", country);
    }

    Official foreignMinister(Country country) {
        return new Official(foreignName(country, 3), "外长", "official", country);
    }

    /** A Chinese office-holder: 国家主席, 国务院总理, 外交部长. */
    Official chinese(String office, String role) {
        Random random = new Random(seed * 31 + office.hashCode());
        String name = pick(SURNAMES, random) + pick(GIVEN, random) + pick(GIVEN, random);
        Country china = Gazetteer.load().country("CN").orElseThrow();
        return new Official(name, office, role, china);
    }

    private String foreignName(Country country, int office) {
        Random random = new Random(seed * 1_000_003 + country.iso().hashCode() * 7L + office);
        StringBuilder name = new StringBuilder();
        int length = 2 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            name.append(pick(SYLLABLES, random));
        }
        return name.append(pick(LAST_SYLLABLES, random)).toString();
    }

    private static String pick(String characters, Random random) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
