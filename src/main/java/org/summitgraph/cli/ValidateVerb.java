package org.summitgraph.cli;

import java.util.List;
import org.summitgraph.store.GraphStore;
import org.summitgraph.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code validate}: whether a store is as the shapes demand. */
@Command(
        name = "validate",
        description = {"Checks a store against the SHACL shapes; exit code 1 on violations.", "用 SHACL 校验存储；有违例时退出码为 1。"
        })
final class ValidateVerb extends Verb {

    @Mixin
    private StoreOption store = new StoreOption();

    ValidateVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        try (GraphStore opened = GraphStore.open(store.existing(console().environment()))) {
            List<Violation> violations = opened.violations();
            violations.forEach(violation -> console().out().println(violation.print()));
            console().err().println(violations.size() + " violations");
            return violations.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
        }
    }
}
