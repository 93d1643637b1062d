package org.summitgraph.cli;

import picocli.CommandLine.Option;

/** Options of every verb that reads or writes much. */
final class RunOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what went wrong. 只报告问题。")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more, notes on inputs included. 显示更多信息。")
    private boolean verbose;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many inputs to read at a time; as many as there are processors. 线程数。")
    private int threads = Runtime.getRuntime().availableProcessors();

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** At least 1. */
    int threads() {
        return Math.max(1, threads);
    }
}
