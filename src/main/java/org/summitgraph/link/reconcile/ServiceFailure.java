package org.summitgraph.link.reconcile;

/** The service cannot be asked further; the message says why. */
final class ServiceFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ServiceFailure(String message) {
        super(message);
    }
}
