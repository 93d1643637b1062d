package org.summitgraph.link.dump;

/** The dump or the index cannot be read or written; the message says which and why. */
public final class DumpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DumpException(String message, Throwable cause) {
        super(message, cause);
    }
}
