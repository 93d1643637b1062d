package org.summitgraph.cli;

import java.util.List;
import org.summitgraph.store.GraphStore;
import org.summitgraph.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code link}: links a store's entities to Wikidata again. */
@Command(
        name = "link",
        description = {"Links what a store holds to Wikidata again.", "重新把存储中的实体链接到维基数据。"})
final class LinkVerb extends Verb {

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private RunOptions options = new RunOptions();

    LinkVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        Stages stages = Stages.load();
        try (GraphStore opened = GraphStore.open(store.folder(console().environment()));
                BuildProgress progress = new BuildProgress(console(), options)) {
            List<Violation> violations = opened.update(
                    update -> stages.build(console().in(), console().environment(), options.threads())
                            .consolidate(update, progress));
            violations.forEach(v -> console().err().println("quarantined: " + v.print()));
        }
        return ExitCode.DONE;
    }
}
