package org.summitgraph.cli;

import java.util.Iterator;
import java.util.List;
import org.summitgraph.corpus.CorpusReader;
import org.summitgraph.corpus.PendingUnit;
import org.summitgraph.export.FactsJson;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.pipeline.Reading;
import org.summitgraph.pipeline.StandardExtractor;
import org.summitgraph.pipeline.UnitFacts;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input. 文件、目录，或 - 表示标准输入。")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl. 输出格式。")
    private String format = "jsonl";

    @Option(names = "--explain", description = "Print why each fact was found instead. 改为输出每个事实的推导过程。")
    private boolean explain;

    @Mixin
    private RunOptions options = new RunOptions();

    ExtractVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        if (!format.equals("jsonl")) {
            throw new CannotStartException("--format " + format + ": not a format; available: jsonl");
        }
        Gazetteer gazetteer = Gazetteer.load();
        Reading reading = new Reading(StandardExtractor.of(gazetteer, console().environment()), options.threads());
        FactsJson json = new FactsJson("https://w3id.org/summitgraph/id/article/");
        IssuePrinter issues = new IssuePrinter(console().err(), options.verbose());
        Iterator<PendingUnit> units =
                new CorpusReader(console().in()).units(paths).iterator();
        reading.read(units, read -> {
            print(read, json);
            issues.print(read.unit().issues());
        });
        return issues.exitCode();
    }

    private void print(UnitFacts read, FactsJson json) {
        read.facts().forEach(facts -> console().out().println(explain ? Explanation.of(facts) : json.line(facts)));
    }
}
