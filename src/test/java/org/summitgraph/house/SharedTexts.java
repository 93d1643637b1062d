package org.summitgraph.house;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The annotated texts that may lie beside the checkout; tests that need them are skipped without them, but never in CI. */
public final class SharedTexts {

    private static final Path FOLDER = Path.of("..", "shared");

    private SharedTexts() {}

    /** A file or folder of them. */
    public static Path require(String path) {
        Path wanted = FOLDER.resolve(path);
        boolean there = Files.exists(wanted);
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertTrue(there, wanted + " is missing, and CI must not skip what needs it");
        }
        Assumptions.assumeTrue(there, wanted + " is not beside the checkout: skipped");
        return wanted;
    }
}
