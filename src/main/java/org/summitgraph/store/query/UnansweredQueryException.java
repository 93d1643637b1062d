package org.summitgraph.store.query;

/** An endpoint that cannot be reached or refuses the query. The message is one line. */
public final class UnansweredQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnansweredQueryException(String message, Throwable cause) {
        super(message.replaceAll("\\s+", " ").strip(), cause);
    }
}
