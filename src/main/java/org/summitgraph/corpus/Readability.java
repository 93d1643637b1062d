package org.summitgraph.corpus;

import java.util.Optional;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;
import org.summitgraph.text.CleanText;

/** Whether a decoded text can be read as prose at all. */
final class Readability {

    static final String NO_TEXT = "binary data, or a text in none of UTF-8, GB18030, Big5 and UTF-16";

    private static final String STOPS = "。！？!?；;\n";

    private Readability() {}

    static Optional<Issue> complaint(String text, Where where) {
        if (text.chars().allMatch(c -> CleanText.isLayout((char) c))) {
            return Optional.of(new Issue(IssueCode.EMPTY, where, "holds no text"));
        }
        int unbroken = longestUnbroken(text);
        if (unbroken > Limits.UNBROKEN_CHARACTERS) {
            return Optional.of(new Issue(
                    IssueCode.NO_SENTENCE_END,
                    where,
                    unbroken + " characters without a sentence end: not a news text"));
        }
        return Optional.empty();
    }

    /** Says how many characters have no shape and were left out. */
    static Optional<Issue> strayCharacters(String text, Where where) {
        long stray = text.chars()
                .filter(c -> c != 0xFEFF && CleanText.isShapeless((char) c))
                .count();
        return stray == 0
                ? Optional.empty()
                : Optional.of(new Issue(
                        IssueCode.STRAY_CHARACTERS, where, stray + " NUL or zero-width characters were left out"));
    }

    private static int longestUnbroken(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return Math.max(longest, text.length() - start);
    }
}
