package org.summitgraph.extract.mention;

import java.util.Set;
import org.summitgraph.gazetteer.NameTrie;

/** The characters and words that tell names from their surroundings. Immutable. */
final class NameWords {

    /** States whose people have names of the Chinese kind, surname first, two or three characters. */
    private static final Set<String> SINIC = Set.of("CN", "KP", "KR", "VN", "JP", "SG");

    final CharacterSet transliteration = new WordFile("transliteration.txt").characters();
    final CharacterSet weak = new WordFile("transliteration-weak.txt").characters();
    final NameTrie<String> after = new WordFile("after-name.txt").trie();
    private final CharacterSet surnames = new WordFile("surnames.txt").characters();
    private final Set<String> longSurnames = new WordFile("surnames-two.txt").words();
    private final NameTrie<String> japanese = new WordFile("surnames-japanese.txt").trie();
    private final CharacterSet neverInName = new CharacterSet("的了在是和与同及或等也就将被把对向从由这那其各每你我他她它们个两几吗呢吧说称见晤谈访问抵赴述");

    boolean isSinic(String state) {
        return SINIC.contains(state);
    }

    boolean inName(char c) {
        return c >= '\u4e00' && c <= '\u9fff' && !neverInName.has(c);
    }

    /** How many characters of a surname begin at an offset; 0 if none. */
    int surname(TextView view, int at) {
        if (longSurnames.contains(two(view, at))) {
            return 2;
        }
        return surnames.has(view.at(at)) ? 1 : 0;
    }

    int japaneseSurname(TextView view, int at) {
        return japanese.longestAt(view.text(), at).map(m -> m.span().length()).orElse(0);
    }

    static boolean isDot(char c) {
        return "·•‧∙・･．".indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return "－-–‐—".indexOf(c) >= 0;
    }

    private static String two(TextView view, int at) {
        return at + 2 <= view.length() ? view.text().substring(at, at + 2) : "";
    }
}
