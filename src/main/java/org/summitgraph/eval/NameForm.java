package org.summitgraph.eval;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and titles as they are compared: without dashes, dots, blanks, quotation and book-title marks, full-width forms and case. */
final class NameForm {

    /** Every blank of Unicode, also the four ASCII separators and NEL. */
    private static final Pattern DASHES_AND_BLANKS =
            Pattern.compile("[-\u2010-\u2015\uFF0D\u2014\u2013\u00B7\u2022\u30FB\\s\\x1C-\\x1F\\x85\\p{Z}]");

    private static final Pattern MARKS = Pattern.compile("[《》“”\"'‘’()（）]");

    private NameForm() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String joined = DASHES_AND_BLANKS.matcher(composed).replaceAll("");
        return MARKS.matcher(joined).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Dice coefficient of the two names' character pairs, from 0 to 1. */
    static double dice(String a, String b) {
        Set<String> x = bigrams(of(a));
        Set<String> y = bigrams(of(b));
        return 2.0 * common(x, y) / (x.size() + y.size());
    }

    /** True where one name is a part of the other. */
    static boolean contains(String a, String b) {
        String x = of(a);
        String y = of(b);
        return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
    }

    /** Shared by all, 1 where both are empty. */
    static double jaccard(Set<String> a, Set<String> b) {
        int common = common(a, b);
        int all = a.size() + b.size() - common;
        return all == 0 ? 1.0 : (double) common / all;
    }

    private static Set<String> bigrams(String text) {
        int[] characters = text.codePoints().toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.isEmpty() ? Set.of(text) : pairs;
    }

    private static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
