package org.summitgraph.export.view;

/** What was asked of a view cannot be answered; the message is one line for the user. */
public final class UnusableViewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableViewException(String message) {
        super(message);
    }
}
