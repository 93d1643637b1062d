package org.summitgraph.corpus;

import java.util.List;
import org.summitgraph.issue.Issue;

/** A text with what was odd about its encoding. */
record Decoded(String text, List<Issue> issues) {

    Decoded {
        issues = List.copyOf(issues);
    }
}
