package org.summitgraph.link;

/** How alike two names are written. */
final class Likeness {

    private Likeness() {}

    /** From 0 to 1: twice the longest run of characters that both have in the same order, by the length of both. */
    static double of(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.length()] / (a.length() + b.length());
    }
}
