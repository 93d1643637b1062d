package org.summitgraph.issue;

/**
 * Something odd about an input, worded for its user.
 *
 * @param message one line, no stack trace: what is wrong and, if it helps, what was done
 */
public record Issue(IssueCode code, Where where, String message) {

    public Issue {
        message = message.replaceAll("\\s+", " ").strip();
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
