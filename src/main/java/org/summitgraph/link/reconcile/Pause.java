package org.summitgraph.link.reconcile;

import java.time.Duration;

/** Waits. A clock of its own, so that tests need none. */
@FunctionalInterface
public interface Pause {

    void of(Duration time) throws InterruptedException;
}
