package org.summitgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.summitgraph.corpus.CorpusReader;
import org.summitgraph.corpus.PendingUnit;
import org.summitgraph.export.FactsJson;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.rdf.FactGraph;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.RdfFormat;
import org.summitgraph.resolve.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: the facts of texts on standard output, without a store. */
@Command(
        name = "extract",
        description = {
            "Prints the facts of texts, each with the sentence it comes from; keeps nothing.",
            "输出文本中的事实及其出处，不写入存储。"
        })
final class ExtractVerb extends Verb {

    private static final String JSON_LINES = "jsonl";

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input. 文件、目录，或 - 表示标准输入。")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl, turtle, trig, nquads or jsonld: ${DEFAULT-VALUE}. 输出格式。",
            defaultValue = JSON_LINES)
    private String format = JSON_LINES;

    @Option(names = "--explain", description = "Print why each fact was found instead. 改为输出每个事实的推导过程。")
    private boolean explain;

    @Mixin
    private RunOptions options = new RunOptions();

    ExtractVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Stages stages = Stages.load();
        IssuePrinter issues = new IssuePrinter(console().err(), options.verbose());
        if (explain) {
            read(stages, issues, facts -> console().out().println(Explanation.of(facts)));
        } else if (format.equals(JSON_LINES)) {
            FactsJson json = new FactsJson(Iris.DEFAULT_BASE + "article/");
            read(stages, issues, facts -> console().out().println(json.line(facts)));
        } else {
            writeGraph(rdfFormat(), stages, issues);
        }
        return issues.exitCode();
    }

    private RdfFormat rdfFormat() {
        return RdfFormat.ofName(format)
                .orElseThrow(() ->
                        new WrongUsageException("--format " + format + ": one of jsonl, turtle, trig, nquads, jsonld"));
    }

    private void read(Stages stages, IssuePrinter issues, Consumer<ArticleFacts> sink) {
        try (Stream<PendingUnit> units = new CorpusReader(console().in()).units(paths)) {
            stages.reading(console().environment(), options.threads()).read(units.iterator(), read -> {
                read.facts().forEach(sink);
                issues.print(read.unit().issues());
            });
        }
    }

    /** What the articles report and what follows from it, as a store built of them would hold. */
    private void writeGraph(RdfFormat rdf, Stages stages, IssuePrinter issues) throws IOException {
        List<ArticleFacts> all = new ArrayList<>();
        try (FactGraph graph = new FactGraph(rdf, Iris.DEFAULT_BASE, stages.gazetteer())) {
            read(stages, issues, facts -> {
                graph.add(facts);
                all.add(facts);
            });
            Resolution resolution = stages.resolver().resolve(all);
            graph.add(resolution);
            stages.linker().link(resolution).forEach(graph::add);
            graph.writeTo(console().out());
        }
    }
}
