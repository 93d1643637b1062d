package org.summitgraph.corpus;

import java.nio.file.Path;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;

/**
 * How an input is called.
 *
 * @param file the {@code file} of its articles
 * @param location where it was found, for messages and for the store's list of inputs
 */
record InputName(String file, String location) {

    static final String STANDARD_INPUT = "-";

    /** A file by its last path component. */
    static InputName of(Path path) {
        Path last = path.getFileName();
        return new InputName(last == null ? path.toString() : last.toString(), path.toString());
    }

    Where where() {
        return Where.of(location);
    }

    /** Says what is wrong with this input. */
    Issue issue(IssueCode code, String message) {
        return new Issue(code, where(), message);
    }
}
