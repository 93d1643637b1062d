package org.summitgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.summitgraph.corpus.CorpusReader;
import org.summitgraph.eval.Evaluation;
import org.summitgraph.eval.GoldFolder;
import org.summitgraph.eval.ScoreTable;
import org.summitgraph.export.FactsJson;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.pipeline.Reading;
import org.summitgraph.pipeline.StandardExtractor;
import org.summitgraph.pipeline.UnitFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: what is found in texts against their annotation. */
@Command(
        name = "evaluate",
        description = {
            "Scores what is found in texts against their annotation: precision, recall and F1 of each kind of fact, every difference.",
            "对照人工标注评估抽取结果：各类事实的准确率、召回率、F1 及所有差异。"
        })
final class EvaluateVerb extends Verb {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of *.gold.json files. 标注文件目录。")
    private Path gold = Path.of(".");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "The annotated texts. 被标注的文本。")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "Print the figures as one JSON object. 以 JSON 输出。")
    private boolean asJson;

    @Option(names = "--no-errors", description = "Print no differences. 不输出差异。")
    private boolean withoutDifferences;

    @Mixin
    private RunOptions options = new RunOptions();

    EvaluateVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        List<JsonNode> annotations = annotations();
        List<JsonNode> found = new ArrayList<>();
        FactsJson json = new FactsJson("https://w3id.org/summitgraph/id/article/");
        IssuePrinter issues = new IssuePrinter(console().err(), options.verbose());
        Reading reading =
                new Reading(StandardExtractor.of(Gazetteer.load(), console().environment()), options.threads());
        reading.read(new CorpusReader(console().in()).units(paths).iterator(), read -> {
            issues.print(read.unit().issues());
            add(found, read, json);
        });
        print(Evaluation.of(annotations, found));
        return issues.exitCode();
    }

    private List<JsonNode> annotations() {
        try {
            return GoldFolder.read(gold);
        } catch (IOException e) {
            throw new CannotStartException(Objects.toString(e.getMessage(), "cannot read " + gold), e);
        }
    }

    private static void add(List<JsonNode> found, UnitFacts read, FactsJson json) {
        try {
            for (var facts : read.facts()) {
                found.add(JSON.readTree(json.line(facts)));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Evaluation evaluation) {
        if (asJson) {
            console().out().println(ScoreTable.json(evaluation));
            return;
        }
        if (!withoutDifferences) {
            evaluation.differences().forEach(console().out()::println);
        }
        console().out().print(ScoreTable.print(evaluation));
    }
}
