package org.summitgraph.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.summitgraph.corpus.PendingUnit;
import org.summitgraph.corpus.SourceUnit;
import org.summitgraph.extract.Extractor;
import org.summitgraph.fact.ArticleFacts;

/** From inputs to facts, several units at a time. Thread-safe. */
public final class Reading {

    private final Extractor extractor;
    private final int threads;

    /** @param threads how many units are read at a time, at least 1 */
    public Reading(Extractor extractor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread, not " + threads);
        }
        this.extractor = extractor;
        this.threads = threads;
    }

    /** Gives the facts of each unit to {@code sink}, in the order of the units and in the calling thread. */
    public void read(Iterator<PendingUnit> units, Consumer<UnitFacts> sink) {
        OrderedWork.run(units, this::facts, sink, threads);
    }

    private UnitFacts facts(PendingUnit pending) {
        SourceUnit unit = pending.read();
        List<ArticleFacts> facts = extractor.extract(unit);
        return new UnitFacts(unit, facts);
    }
}
