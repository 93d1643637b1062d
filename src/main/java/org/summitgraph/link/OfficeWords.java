package org.summitgraph.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.gazetteer.NameTrie;
import org.summitgraph.gazetteer.Table;
import org.summitgraph.link.authority.Office;
import org.summitgraph.link.authority.OfficeKind;

/** What office words of Chinese news mean among the offices of the authority data. Immutable and thread-safe. */
final class OfficeWords {

    private final NameTrie<Sense> words;

    private OfficeWords(NameTrie<Sense> words) {
        this.words = words;
    }

    static OfficeWords load() {
        NameTrie.Builder<Sense> words = new NameTrie.Builder<>();
        Table.ofResource(OfficeWords.class, "office-words.tsv", "zh", "kinds", "labels", "level")
                .rows()
                .forEach(row -> words.add(
                        row.cell(0),
                        new Sense(
                                kinds(row.list(1)),
                                row.list(2),
                                row.cell(3).equals("local"),
                                row.cell(3).equals("alone"))));
        return new OfficeWords(words.build());
    }

    /** The senses of all office words in {@code office}: two for 副总理兼外长; none where no word is known. */
    List<Sense> senses(String office) {
        List<Sense> senses = new ArrayList<>();
        for (NameMatch<Sense> match : words.find(office)) {
            boolean whole = match.span().length() == office.length();
            match.values().forEach(sense -> senses.add(whole ? sense : sense.asPart()));
        }
        return senses;
    }

    private static Set<OfficeKind> kinds(List<String> cells) {
        EnumSet<OfficeKind> kinds = EnumSet.noneOf(OfficeKind.class);
        for (String cell : cells) {
            kinds.add(OfficeKind.valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return kinds;
    }

    /**
     * What an office word may mean.
     *
     * @param kinds the kinds of office
     * @param labels words of which one is in the office's English label; empty where the kind says enough
     * @param local whether it is an office below those of a state: 县长, 局长
     * @param alone whether the word says what it means only without others: 部长, not 体育部长
     */
    record Sense(Set<OfficeKind> kinds, List<String> labels, boolean local, boolean alone) {

        private static final String NO_LABEL = "-";

        private Sense asPart() {
            return alone ? new Sense(kinds, List.of(NO_LABEL), local, true) : this;
        }

        /** Whether holders of such offices are few in a state. */
        boolean senior() {
            return !local && !kinds.equals(Set.of(OfficeKind.OTHER));
        }

        boolean means(Office office) {
            String label = office.en().toLowerCase(Locale.ROOT);
            boolean fits = labels.isEmpty() ? !local : labels.stream().anyMatch(label::contains);
            return fits && kinds.contains(office.kind());
        }
    }
}
