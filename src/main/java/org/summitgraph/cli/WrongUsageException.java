package org.summitgraph.cli;

/** An argument that the program cannot use; the message is one line for the user. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
