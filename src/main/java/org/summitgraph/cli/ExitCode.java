package org.summitgraph.cli;

/** What the process ends with. */
enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, but some inputs failed or a check found violations; each is named on standard error. */
    INCOMPLETE(1),
    /** Wrong usage. */
    USAGE(2),
    /** Could not start: store locked, port taken, disk full; said in one line. */
    NOT_STARTED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
