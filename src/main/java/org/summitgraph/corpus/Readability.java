package org.summitgraph.corpus;

import java.util.Optional;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.text.CleanText;

/** Whether a decoded text can be read as prose at all. */
final class Readability {

    private static final String STOPS = "。！？!?；;\n";

    private Readability() {}

    static Optional<Issue> complaint(String text, InputName name) {
        if (text.chars().allMatch(c -> CleanText.isLayout((char) c))) {
            return Optional.of(name.issue(IssueCode.EMPTY, "holds no text"));
        }
        int unbroken = longestUnbroken(text);
        if (unbroken > Limits.UNBROKEN_CHARACTERS) {
            return Optional.of(name.issue(
                    IssueCode.NO_SENTENCE_END, unbroken + " characters without a sentence end: not a news text"));
        }
        return Optional.empty();
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
