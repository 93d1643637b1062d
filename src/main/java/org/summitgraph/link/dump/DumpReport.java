package org.summitgraph.link.dump;

import java.util.List;
import org.summitgraph.issue.Issue;

/**
 * What reading a dump gave.
 *
 * @param lines all lines
 * @param kept entities in the index
 * @param malformed lines that could not be read
 * @param issues the first of them
 */
public record DumpReport(long lines, long kept, long malformed, List<Issue> issues) {

    public DumpReport {
        issues = List.copyOf(issues);
    }
}
