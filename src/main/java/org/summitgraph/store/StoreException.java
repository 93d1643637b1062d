package org.summitgraph.store;

/** A store that cannot be opened, read or written. The message is one line that says why and, if it helps, what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        MISSING,
        NOT_A_STORE,
        OTHER_BASE,
        LOCKED,
        NOT_WRITABLE,
        DISK_FULL,
        BROKEN
    }

    private final Reason reason;

    public StoreException(Reason reason, String message) {
        super(oneLine(message));
        this.reason = reason;
    }

    public StoreException(Reason reason, String message, Throwable cause) {
        super(oneLine(message), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
