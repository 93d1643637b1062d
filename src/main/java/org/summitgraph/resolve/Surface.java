package org.summitgraph.resolve;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are written, compared. */
final class Surface {

    /** By what says most: the longer key, then the smaller string. */
    static final Comparator<String> SAYS_MOST =
            Comparator.<String>comparingInt(s -> -key(s).length()).thenComparing(Comparator.naturalOrder());

    private static final int LONGEST = 64;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Surface() {}

    /** {@code name} without dashes, dots, blanks, quotes, brackets and differences of width. */
    static String key(String name) {
        return NOT_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** 0 for names that say most, more for shorter ones. */
    static int rung(String key) {
        return LONGEST - Math.min(LONGEST, key.length());
    }

    /** Whether all characters of {@code part} occur in {@code whole} in their order. */
    static boolean scattered(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    /** The Dice coefficient of the two keys' bigrams, 0 to 1. */
    static double similarity(String a, String b) {
        Set<String> left = bigrams(a);
        Set<String> right = bigrams(b);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> bigrams(String key) {
        Set<String> bigrams = new HashSet<>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            bigrams.add(key.substring(i, i + 2));
        }
        if (bigrams.isEmpty()) {
            bigrams.add(key);
        }
        return bigrams;
    }
}
