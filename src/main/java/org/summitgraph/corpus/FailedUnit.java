package org.summitgraph.corpus;

import java.util.List;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;

/** An input that gives nothing, known already when it was found. */
record FailedUnit(InputName name, Issue issue) implements PendingUnit {

    static FailedUnit of(InputName name, IssueCode code, String message) {
        return new FailedUnit(name, name.issue(code, message));
    }

    @Override
    public String file() {
        return name.file();
    }

    @Override
    public String location() {
        return name.location();
    }

    @Override
    public String contentHash() {
        return "";
    }

    @Override
    public SourceUnit read() {
        return new SourceUnit(file(), location(), contentHash(), List.of(), List.of(issue));
    }
}
