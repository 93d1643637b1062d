package org.summitgraph.server;

import java.time.Duration;

/**
 * How the store is served.
 *
 * @param port TCP port; 0 takes a free one
 * @param loopback true to answer only requests from this machine
 * @param timeout how long a query may run
 * @param maxRows how many rows a SELECT may answer, more are cut off
 * @param maxBody how many bytes a request may send
 * @param concurrent how many queries may run at a time; a few more wait, the rest is told to come again
 */
public record ServerOptions(int port, boolean loopback, Duration timeout, long maxRows, long maxBody, int concurrent) {

    public static final int DEFAULT_PORT = 3330;

    public ServerOptions {
        if (port < 0 || port > 65_535 || maxRows < 1 || maxBody < 1 || concurrent < 1 || timeout.toMillis() < 1) {
            throw new IllegalArgumentException("a limit must be positive and a port between 0 and 65535: port " + port);
        }
    }

    /** Loopback, 30 s a query, 100,000 rows, 1 MiB a request, 4 queries at a time. */
    public static ServerOptions onPort(int port) {
        return new ServerOptions(port, true, Duration.ofSeconds(30), 100_000, 1 << 20, 4);
    }
}
