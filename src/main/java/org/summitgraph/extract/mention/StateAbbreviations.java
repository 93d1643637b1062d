package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;

/** What one character stands for: 吉 in 吉方 is the state with that abbreviation that the text names. */
final class StateAbbreviations {

    private final Map<Character, List<Party>> states = new HashMap<>();
    private final Map<Character, Party> usual = new HashMap<>();

    StateAbbreviations(Gazetteer gazetteer) {
        for (Country country : gazetteer.countries()) {
            for (String abbreviation : country.abbreviations()) {
                if (abbreviation.length() == 1) {
                    add(abbreviation.charAt(0), country.iso());
                }
            }
        }
        for (List<String> row : new WordFile("states-abbreviated.tsv").rows(2)) {
            add(row.get(0).charAt(0), row.get(1));
        }
        for (List<String> row : new WordFile("states-usual.tsv").rows(2)) {
            usual.put(row.get(0).charAt(0), new Party(row.get(1)));
        }
    }

    private void add(char c, String code) {
        List<Party> parties = states.computeIfAbsent(c, k -> new ArrayList<>());
        Party party = new Party(code);
        if (!parties.contains(party)) {
            parties.add(party);
        }
    }

    boolean knows(char c) {
        return states.containsKey(c);
    }

    /** The state that the text names most of those; else the one the character mostly stands for, if there is one. */
    Optional<Party> resolve(char c, StateTally named) {
        List<Party> candidates = states.getOrDefault(c, List.of());
        Party mostly = usual.get(c);
        if (mostly != null && (c == '中' || c == '华')) {
            return Optional.of(mostly);
        }
        return named.mostNamed(candidates).or(() -> Optional.ofNullable(mostly));
    }
}
