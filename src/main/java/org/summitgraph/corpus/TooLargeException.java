package org.summitgraph.corpus;

import java.io.IOException;

/** More than one of {@link Limits} was met while reading. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
