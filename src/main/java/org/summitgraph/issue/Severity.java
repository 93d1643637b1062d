package org.summitgraph.issue;

/** What an issue means for the run. */
public enum Severity {
    /** Worth knowing; nothing was lost. */
    NOTE,
    /** Something was repaired or left out; the rest of the input was used. */
    WARNING,
    /** The input gave nothing; the run goes on and ends with exit code 1. */
    FAILURE
}
