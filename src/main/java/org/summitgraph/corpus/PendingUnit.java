package org.summitgraph.corpus;

/**
 * An input that has been found but not read: cheap to make in one thread, read in another. Immutable; {@link #read} may be called
 * more than once and from any thread.
 */
public interface PendingUnit {

    /** The {@code file} of its articles. */
    String file();

    /** Where it was found: path, {@code path#record}, {@code -}. */
    String location();

    /** SHA-256 of its bytes, hexadecimal; empty where they cannot be read, then {@link #read} says why. */
    String contentHash();

    /** Its articles; never throws for what an input may hold: what is wrong with it stands in the unit's issues. */
    SourceUnit read();
}
