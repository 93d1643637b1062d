package org.summitgraph.cli;

import java.io.InputStream;
import java.util.Map;
import org.summitgraph.corpus.CorpusReader;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.Linker;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.pipeline.GraphBuild;
import org.summitgraph.pipeline.ProgramVersion;
import org.summitgraph.pipeline.Reading;
import org.summitgraph.pipeline.StandardExtractor;
import org.summitgraph.resolve.GazetteerBackground;
import org.summitgraph.resolve.Resolver;

/** The stages of the program, put together for a run. */
record Stages(Gazetteer gazetteer, Resolver resolver, Linker linker) {

    static Stages load() {
        Gazetteer gazetteer = Gazetteer.load();
        return new Stages(
                gazetteer,
                new Resolver(GazetteerBackground.of(gazetteer, SimplifiedScript::of)),
                Linker.of(gazetteer, SimplifiedScript::of));
    }

    Reading reading(Map<String, String> environment, int threads) {
        return new Reading(StandardExtractor.of(gazetteer, environment), threads);
    }

    GraphBuild build(InputStream standardInput, Map<String, String> environment, int threads) {
        return new GraphBuild(
                new CorpusReader(standardInput),
                reading(environment, threads),
                resolver,
                linker,
                gazetteer,
                ProgramVersion.current());
    }
}
