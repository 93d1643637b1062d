package org.summitgraph.cli;

import org.summitgraph.store.GraphStore;
import org.summitgraph.store.StoreStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: how much a store holds. */
@Command(
        name = "stats",
        description = {"Counts what a store holds.", "统计存储内容。"})
final class StatsVerb extends Verb {

    @Mixin
    private StoreOption store = new StoreOption();

    StatsVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        try (GraphStore opened = GraphStore.open(store.existing(console().environment()))) {
            StoreStats stats = opened.stats();
            print("inputs", stats.inputs());
            print("articles", stats.articles());
            stats.items().forEach(this::print);
            print("statements", stats.statements());
            print("bytes", stats.bytes());
        }
        return ExitCode.DONE;
    }

    private void print(String name, long value) {
        console().out().println(name + "\t" + value);
    }
}
