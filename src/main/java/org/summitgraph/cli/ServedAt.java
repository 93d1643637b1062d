package org.summitgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a store is being served: a note in its folder, so that a query finds the server that holds the store.
 *
 * @param endpoint the SPARQL endpoint
 * @param base what the IRIs of the store begin with
 */
record ServedAt(URI endpoint, String base) {

    private static final String NOTE = "served-at";

    /** Leaves the note; a folder that cannot be written to goes without. */
    void write(Path store) {
        try {
            Files.write(store.resolve(NOTE), List.of(endpoint.toString(), base));
        } catch (IOException e) {
            // The note is a convenience: without it, a query needs --endpoint.
            remove(store);
        }
    }

    /** The note in a store's folder. */
    static Optional<ServedAt> read(Path store) {
        try {
            List<String> lines = Files.readAllLines(store.resolve(NOTE));
            return lines.size() == 2
                    ? Optional.of(new ServedAt(URI.create(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void remove(Path store) {
        try {
            Files.deleteIfExists(store.resolve(NOTE));
        } catch (IOException e) {
            throw new CannotStartException("cannot write to " + store + ": " + e.getMessage(), e);
        }
    }
}
