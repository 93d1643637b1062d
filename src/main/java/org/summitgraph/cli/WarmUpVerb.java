package org.summitgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.summitgraph.corpus.CorpusReader;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.pipeline.Reading;
import org.summitgraph.pipeline.Sample;
import org.summitgraph.pipeline.StandardExtractor;
import picocli.CommandLine.Command;

/** {@code warm-up}: runs through the program once, so that a class archive written at its end holds what other verbs need. */
@Command(name = "warm-up", hidden = true, description = "Runs through the program once.")
final class WarmUpVerb extends Verb {

    WarmUpVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws Exception {
        Path folder = Files.createTempDirectory("summitgraph-warm-up");
        Sample.copyTo(folder);
        new Reading(StandardExtractor.of(Gazetteer.load(), console().environment()), 1)
                .read(
                        new CorpusReader(console().in())
                                .units(List.of(folder.toString()))
                                .iterator(),
                        read -> {});
        return ExitCode.DONE;
    }
}
