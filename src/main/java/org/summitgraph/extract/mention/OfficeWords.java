package org.summitgraph.extract.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.gazetteer.NameTrie;

/** The word lists around offices. Immutable. */
final class OfficeWords {

    final NameTrie<Office> offices;
    final NameTrie<String> modifiers = new WordFile("office-modifiers.txt").trie();
    final NameTrie<String> stateOrgans = new WordFile("state-organs.txt").trie();
    final NameTrie<String> privateOrgans = new WordFile("private-organs.txt").trie();
    final Set<String> formerMarks = new WordFile("former-marks.txt").words();
    private final Set<String> ofState = new WordFile("offices-of-state.txt").words();
    private final Set<String> ministries = new WordFile("ministries.txt").words();
    private final Map<String, Office.Kind> byState = new HashMap<>();

    OfficeWords() {
        NameTrie.Builder<Office> trie = new NameTrie.Builder<>();
        for (var row : new WordFile("offices.tsv").rows(3)) {
            for (String word : WordFile.cut(row.get(2))) {
                trie.add(word, new Office(word, Office.Kind.ofCode(row.get(0)), Integer.parseInt(row.get(1))));
            }
        }
        for (var row : new WordFile("offices-by-state.tsv").rows(3)) {
            for (String word : WordFile.cut(row.get(2))) {
                byState.put(row.get(0) + ' ' + word, Office.Kind.ofCode(row.get(1)));
            }
        }
        offices = trie.build();
    }

    /** What an office of a state is, where the state gives the words a meaning of their own. */
    Optional<Office.Kind> inState(String state, String phrase) {
        for (int i = 0; i < phrase.length() - 1; i++) {
            Office.Kind kind = byState.get(state + ' ' + phrase.substring(i));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A word that stands inside an office phrase: a modifier or an organ. */
    boolean isPartOfOffice(String word) {
        return !modifiers.lookup(word).isEmpty()
                || !stateOrgans.lookup(word).isEmpty()
                || !privateOrgans.lookup(word).isEmpty();
    }

    /** An office that a state as such has, without an organ: 中国代表. */
    boolean isOfState(String office) {
        return ofState.contains(office);
    }

    boolean isMinistry(String matter) {
        return ministries.contains(matter);
    }

    /** The last organ named is one of a state. */
    boolean isStateOrgan(String organ) {
        return last(stateOrgans, organ) > last(privateOrgans, organ);
    }

    /** The last organ named is none of a state. */
    boolean isPrivate(String organ) {
        return last(privateOrgans, organ) > last(stateOrgans, organ);
    }

    private static int last(NameTrie<String> organs, String text) {
        return organs.find(text).stream().mapToInt(m -> m.span().end()).max().orElse(-1);
    }
}
