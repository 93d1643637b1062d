package org.summitgraph.link.reconcile;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a service is asked.
 *
 * @param endpoint http or https
 * @param contact a mail address or page of whoever runs this program, for the User-Agent
 * @param timeout for one request
 * @param longestWait the longest time the service may ask to wait; beyond it nothing more is asked
 * @param batch questions in one request, 1 to 50
 * @param cache folder for answers
 */
public record ServiceOptions(
        URI endpoint, String contact, Duration timeout, Duration longestWait, int batch, Path cache) {

    public ServiceOptions {
        String scheme = String.valueOf(endpoint.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("not a web address: " + endpoint);
        }
        if (contact.isBlank() || contact.matches(".*[\\r\\n].*")) {
            throw new IllegalArgumentException("a service is asked only with a contact");
        }
        if (batch < 1 || batch > 50) {
            throw new IllegalArgumentException("1 to 50 questions a request, not " + batch);
        }
    }

    /** Twenty questions a request, 30 seconds for each request, five minutes of waiting at most. */
    public static ServiceOptions of(URI endpoint, String contact, Path cache) {
        return new ServiceOptions(endpoint, contact, Duration.ofSeconds(30), Duration.ofMinutes(5), 20, cache);
    }
}
