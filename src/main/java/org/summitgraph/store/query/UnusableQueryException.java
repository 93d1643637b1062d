package org.summitgraph.store.query;

/** A query that is not SPARQL, or a parameter that the query does not have or cannot use. The message is one line. */
public final class UnusableQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableQueryException(String message) {
        super(message.replaceAll("\\s+", " ").strip());
    }
}
