package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is refused with exit code 2, and says where help is. */
class WrongUsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "brew",
                "build",
                "build a.txt --colour",
                "build a.txt --threads many",
                "extract",
                "export",
                "export --format gif",
                "extract a.txt --format gif",
                "query",
                "query meetings --format gif",
                "serve --port none",
                "serve --port 70000",
                "serve --host example.org",
                "restore",
            })
    void isRefused(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        Said said = Said.by(arguments).with(ExitCode.USAGE);
        assertTrue(!said.err().isBlank() || line.equals("query"), said.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "build",
                "serve",
                "extract",
                "query",
                "export",
                "link",
                "validate",
                "evaluate",
                "stats",
                "backup",
                "restore",
                "compact"
            })
    void helpIsAResult(String verb) {
        Said said = Said.by(verb, "--help").with(ExitCode.DONE);
        assertEquals("", said.err());
        assertTrue(said.out().contains("summitgraph " + verb), said.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "validate", "compact", "query meetings", "export --format nquads", "serve"})
    void aMissingStoreIsOneLine(String line) {
        String store = folder.resolve("nowhere").toString();
        Said.by((line + " --store " + store).split(" "))
                .with(ExitCode.NOT_STARTED)
                .oneLine(store);
    }

    @Test
    void versionIsAResult() {
        assertTrue(Said.by("--version").with(ExitCode.DONE).out().startsWith("SummitGraph "));
    }
}
