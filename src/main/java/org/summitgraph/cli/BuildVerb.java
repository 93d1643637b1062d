package org.summitgraph.cli;

import java.util.List;
import org.summitgraph.pipeline.BuildSummary;
import org.summitgraph.rdf.Iris;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: texts into a store. */
@Command(
        name = "build",
        description = {
            "Extracts, resolves, links and loads texts; only new or changed inputs are read again.",
            "抽取、归并、链接并入库；只重读新增或改动的输入。"
        })
final class BuildVerb extends Verb {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input. 文件、目录，或 - 表示标准输入。")
    private List<String> paths = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of a new store begin with: ${DEFAULT-VALUE}. 新存储的 IRI 前缀。",
            defaultValue = Iris.DEFAULT_BASE)
    private String base = Iris.DEFAULT_BASE;

    @Mixin
    private RunOptions options = new RunOptions();

    BuildVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        Stages stages = Stages.load();
        try (GraphStore opened = GraphStore.openOrCreate(store.folder(console().environment()), new Iris(base));
                BuildProgress progress = new BuildProgress(console(), options)) {
            BuildSummary summary = stages.build(console().in(), console().environment(), options.threads())
                    .build(paths, opened, progress);
            progress.finish();
            report(summary, progress);
            return progress.exitCode();
        }
    }

    private void report(BuildSummary summary, BuildProgress progress) {
        summary.violations().forEach(v -> console().err().println("quarantined: " + v.print()));
        if (!options.quiet()) {
            console()
                    .err()
                    .println(summary.read() + " inputs read, " + summary.unchanged() + " unchanged, "
                            + summary.removed() + " removed, " + progress.failures() + " failed; " + progress.articles()
                            + " articles");
        }
    }
}
