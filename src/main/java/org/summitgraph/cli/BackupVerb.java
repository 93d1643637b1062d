package org.summitgraph.cli;

import java.nio.file.Path;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: a store as one file. */
@Command(
        name = "backup",
        description = {"Writes a store to one file, gzipped N-Quads.", "把存储备份为一个 gzip 压缩的 N-Quads 文件。"})
final class BackupVerb extends Verb {

    @Parameters(paramLabel = "FILE", description = "The file to write, such as backup.nq.gz. 备份文件。")
    private Path file = Path.of("backup.nq.gz");

    @Mixin
    private StoreOption store = new StoreOption();

    BackupVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        try (GraphStore opened = GraphStore.open(store.existing(console().environment()))) {
            opened.backup(file);
        }
        return ExitCode.DONE;
    }
}
