package org.summitgraph.cli;

import java.io.PrintStream;
import java.util.List;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.Severity;

/** Prints what was odd about inputs, one line each, and counts what failed. Not thread-safe. */
final class IssuePrinter {

    private final PrintStream err;
    private final boolean notes;
    private int failures;

    /** @param notes whether to print notes too */
    IssuePrinter(PrintStream err, boolean notes) {
        this.err = err;
        this.notes = notes;
    }

    void print(List<Issue> issues) {
        for (Issue issue : issues) {
            if (issue.severity() == Severity.FAILURE) {
                failures++;
            }
            if (notes || issue.severity() != Severity.NOTE) {
                err.println(issue);
            }
        }
    }

    int failures() {
        return failures;
    }

    ExitCode exitCode() {
        return failures == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
