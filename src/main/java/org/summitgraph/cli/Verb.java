package org.summitgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A verb of the command line: runs, and says with what the process ends. */
abstract class Verb implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help. 显示帮助。")
    private boolean help;

    private final Console console;

    Verb(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }

    final boolean helpAsked() {
        return help;
    }

    @Override
    public final Integer call() throws Exception {
        ExitCode code = run();
        console.out().flush();
        return code.number();
    }

    abstract ExitCode run() throws Exception;
}
