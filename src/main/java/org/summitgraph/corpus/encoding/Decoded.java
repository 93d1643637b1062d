package org.summitgraph.corpus.encoding;

import java.util.List;
import org.summitgraph.issue.Issue;

/**
 * A text with what was odd about its encoding.
 *
 * @param text as the named encoding gives it; the byte order mark of UTF-8 is kept as a character, that of UTF-16 is not
 */
public record Decoded(String text, List<Issue> issues) {

    public Decoded {
        issues = List.copyOf(issues);
    }
}
