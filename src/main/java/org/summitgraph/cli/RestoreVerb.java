package org.summitgraph.cli;

import java.nio.file.Path;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: a store out of a backup. */
@Command(
        name = "restore",
        description = {"Makes a new store of a backup.", "用备份文件恢复出新的存储。"})
final class RestoreVerb extends Verb {

    @Parameters(paramLabel = "FILE", description = "A backup. 备份文件。")
    private Path file = Path.of("backup.nq.gz");

    @Mixin
    private StoreOption store = new StoreOption();

    RestoreVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        GraphStore.restore(file, store.folder(console().environment()));
        return ExitCode.DONE;
    }
}
