package org.summitgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.summitgraph.pipeline.Sample;
import org.summitgraph.rdf.Iris;
import org.summitgraph.server.ServerOptions;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the sample that comes with the program, built and served. */
@Command(
        name = "demo",
        description = {
            "Builds the sample that comes with the program into ./demo-store and serves it.",
            "用自带的示例文本构建 ./demo-store 并启动服务。"
        })
final class DemoVerb extends Verb {

    static final Path STORE = Path.of("demo-store");
    private static final Path TEXTS = Path.of("demo-texts");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "TCP port, 0 for a free one: ${DEFAULT-VALUE}. 端口。",
            defaultValue = "" + ServerOptions.DEFAULT_PORT)
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(names = "--no-serve", description = "Build only. 只构建，不启动服务。")
    private boolean buildOnly;

    @Mixin
    private RunOptions options = new RunOptions();

    DemoVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Stages stages = Stages.load();
        String texts = Sample.copyTo(TEXTS).toString();
        ExitCode built;
        try (GraphStore store = GraphStore.openOrCreate(STORE, new Iris(Iris.DEFAULT_BASE));
                BuildProgress progress = new BuildProgress(console(), options)) {
            var unused = stages.build(console().in(), console().environment(), options.threads())
                    .build(List.of(texts), store, progress);
            built = progress.exitCode();
        }
        console().err().println(NEXT);
        return buildOnly ? built : Serving.serve(console(), STORE, port, "localhost");
    }

    private static final String NEXT = """
            The sample is in ./demo-store, its texts in ./demo-texts. Try, in another terminal:
              ./summitgraph query heads-of-state --store demo-store
              ./summitgraph query meetings --store demo-store
              ./summitgraph query cooperation-centres --store demo-store
              ./summitgraph extract demo-texts --explain
            示例已存入 ./demo-store，原文在 ./demo-texts。""";
}
