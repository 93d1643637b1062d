package org.summitgraph.cli;

import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code compact}: gives unused disk space back. */
@Command(
        name = "compact",
        description = {"Gives disk space that changes left unused back.", "压缩存储，释放磁盘空间。"})
final class CompactVerb extends Verb {

    @Mixin
    private StoreOption store = new StoreOption();

    CompactVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        try (GraphStore opened = GraphStore.open(store.folder(console().environment()))) {
            opened.compact();
        }
        return ExitCode.DONE;
    }
}
