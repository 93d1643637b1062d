package org.summitgraph.rdf;

/** A graph that should be one of ours is not as this package writes it: another program, or another version, wrote it. */
public final class GraphFormatException extends RuntimeException {

    GraphFormatException(String message) {
        super(message);
    }
}
