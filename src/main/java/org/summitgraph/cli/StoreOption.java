package org.summitgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which store a verb works on. */
final class StoreOption {

    private static final String VARIABLE = "SUMMITGRAPH_STORE";
    private static final String DEFAULT = "summitgraph-store";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store; else $SUMMITGRAPH_STORE, else ./summitgraph-store. 存储目录。")
    private Optional<Path> folder = Optional.empty();

    /** The store to write to. */
    Path folder(Map<String, String> environment) {
        return folder.orElseGet(() -> Path.of(environment.getOrDefault(VARIABLE, DEFAULT)));
    }

    /** The store to read: where none is named and there is none at the usual place, that of the demo. */
    Path existing(Map<String, String> environment) {
        boolean named = folder.isPresent() || environment.containsKey(VARIABLE);
        return !named && Files.notExists(Path.of(DEFAULT)) && Files.exists(DemoVerb.STORE)
                ? DemoVerb.STORE
                : folder(environment);
    }
}
