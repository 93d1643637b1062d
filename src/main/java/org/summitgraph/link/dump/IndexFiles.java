package org.summitgraph.link.dump;

import java.nio.file.Path;

/** Where the parts of an index lie. */
record IndexFiles(Path folder) {

    Path entities() {
        return folder.resolve("entities.tsv");
    }

    Path names() {
        return folder.resolve("names.tsv");
    }

    Path run(int number) {
        return folder.resolve("run-" + number + ".tsv");
    }
}
