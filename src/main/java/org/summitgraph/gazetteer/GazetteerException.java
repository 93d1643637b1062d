package org.summitgraph.gazetteer;

/** A resource of this package is missing or faulty; the message names file and line. */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GazetteerException(String message) {
        super(message);
    }

    GazetteerException(String message, Throwable cause) {
        super(message, cause);
    }
}
