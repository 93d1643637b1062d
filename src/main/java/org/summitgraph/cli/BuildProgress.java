package org.summitgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.summitgraph.issue.Issue;
import org.summitgraph.pipeline.BuildWatcher;

/** Shows how a build goes on: a bar on a terminal, else a line now and then. Not thread-safe. */
final class BuildProgress implements BuildWatcher, AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int REFRESH_MILLIS = 500;

    private final PrintStream err;
    private final IssuePrinter issues;
    private final boolean bar;
    private final boolean lines;
    private final ProgressBar shown;
    private Instant lastLine = Instant.now();
    private long inputs;
    private long articles;

    BuildProgress(Console console, RunOptions options) {
        this.err = console.err();
        this.issues = new IssuePrinter(console.err(), options.verbose());
        this.bar = console.terminal() && !options.quiet();
        this.lines = !console.terminal() && !options.quiet();
        this.shown = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(-1)
                .setUnit(" inputs", 1)
                .showSpeed()
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(bar ? new ConsoleProgressBarConsumer(err) : new SilentConsumer())
                .build();
    }

    @Override
    public void input(String location, int articlesHeld, List<Issue> found) {
        inputs++;
        articles += articlesHeld;
        issues.print(found);
        shown.step();
        if (lines && Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
            lastLine = Instant.now();
            err.println(String.format(
                    Locale.ROOT, "%d inputs, %d articles, %d failures", inputs, articles, issues.failures()));
        }
    }

    @Override
    public void step(String name) {
        shown.setExtraMessage(name);
        if (lines && inputs > 0) {
            err.println(name + " ...");
        }
    }

    long articles() {
        return articles;
    }

    int failures() {
        return issues.failures();
    }

    ExitCode exitCode() {
        return issues.exitCode();
    }

    /** Takes the bar away; what is printed after it stands alone. */
    void finish() {
        shown.close();
    }

    @Override
    public void close() {
        shown.close();
    }
}
