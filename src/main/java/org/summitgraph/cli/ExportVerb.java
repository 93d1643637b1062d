package org.summitgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.summitgraph.rdf.RdfFormat;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: a store for other tools. */
@Command(
        name = "export",
        description = {"Writes a store for visualizers and other stores.", "导出存储，供可视化工具和其他图数据库使用。"})
final class ExportVerb extends Verb {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "turtle, trig, nquads, jsonld. 导出格式。")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; else standard output. 输出文件。")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    ExportVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        RdfFormat rdf = RdfFormat.ofName(format)
                .orElseThrow(() -> new WrongUsageException("--format " + format + ": turtle, trig, nquads or jsonld"));
        try (GraphStore opened = GraphStore.open(store.folder(console().environment()))) {
            if (out.isEmpty()) {
                opened.dump(rdf, console().out());
                return ExitCode.DONE;
            }
            Path part = out.get().resolveSibling(out.get().getFileName() + ".part");
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
                opened.dump(rdf, file);
            }
            Files.move(part, out.get(), StandardCopyOption.REPLACE_EXISTING);
        }
        return ExitCode.DONE;
    }
}
