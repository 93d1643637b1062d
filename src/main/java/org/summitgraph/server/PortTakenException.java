package org.summitgraph.server;

/** Another program listens on the port that was asked for. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PortTakenException(int port, Throwable cause) {
        super("port " + port + " is in use by another program; choose another with --port", cause);
    }
}
