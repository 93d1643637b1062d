package org.summitgraph.issue;

/** Everything that can be odd about an input. The severity beside each code is the one table of severities. */
public enum IssueCode {
    NOT_FOUND(Severity.FAILURE),
    UNREADABLE(Severity.FAILURE),
    EMPTY(Severity.FAILURE),
    BINARY(Severity.FAILURE),
    BROKEN_COMPRESSION(Severity.FAILURE),
    BROKEN_DOCUMENT(Severity.FAILURE),
    BROKEN_RECORD(Severity.FAILURE),
    UNSUPPORTED(Severity.FAILURE),
    TOO_LARGE(Severity.FAILURE),
    ENCODING_DOUBTFUL(Severity.WARNING),
    ENCODING_DECLARED_WRONG(Severity.FAILURE),
    NO_SENTENCE_END(Severity.FAILURE),
    LINK_LOOP(Severity.WARNING),
    STRAY_CHARACTERS(Severity.NOTE),
    NOT_CHINESE(Severity.NOTE),
    TEXT_LEFT_OUT(Severity.NOTE),
    QUARANTINED(Severity.WARNING);

    private final Severity severity;

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
