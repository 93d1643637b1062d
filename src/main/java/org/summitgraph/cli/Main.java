package org.summitgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.summitgraph.store.StoreException;
import org.summitgraph.store.query.UnansweredQueryException;
import org.summitgraph.store.query.UnusableQueryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code summitgraph}. */
public final class Main {

    @Command(
            name = "summitgraph",
            version = "SummitGraph 0.1.0",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "VERB",
            description = {
                "Reads Chinese-language diplomatic news and builds a knowledge graph from it.",
                "读取中文外交新闻，构建知识图谱。"
            })
    private static final class Root {}

    /** What is worded for the user. */
    private static final List<Class<? extends Exception>> KNOWN = List.of(
            CannotStartException.class,
            WrongUsageException.class,
            StoreException.class,
            UnansweredQueryException.class,
            UnusableQueryException.class);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs one command line; returns the exit code. */
    static int run(Console console, String... arguments) {
        CommandLine command = new CommandLine(new Root());
        verbs(console).forEach(command::addSubcommand);
        command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, args) -> wrongUsage(console, problem))
                .setExecutionExceptionHandler((problem, at, result) -> notDone(console, problem, arguments));
        if (arguments.length == 0) {
            command.usage(console.err());
            return ExitCode.USAGE.number();
        }
        try {
            return command.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError e) {
            return broken(console, e);
        }
    }

    /** The memory is too small, or the program is not whole. */
    private static int broken(Console console, Error problem) {
        console.out().flush();
        Object why = problem.getCause() == null ? problem : problem.getCause();
        String advice = problem instanceof OutOfMemoryError ? "; give more memory with JAVA_TOOL_OPTIONS=-Xmx4g" : "";
        console.err().println(oneLine("Cannot go on: " + why + advice));
        return ExitCode.NOT_STARTED.number();
    }

    private static List<Verb> verbs(Console console) {
        return List.of(
                new DemoVerb(console),
                new BuildVerb(console),
                new ServeVerb(console),
                new ExtractVerb(console),
                new QueryVerb(console),
                new ExportVerb(console),
                new LinkVerb(console),
                new ValidateVerb(console),
                new EvaluateVerb(console),
                new StatsVerb(console),
                new BackupVerb(console),
                new RestoreVerb(console),
                new CompactVerb(console),
                new WarmUpVerb(console));
    }

    private static int wrongUsage(Console console, ParameterException problem) {
        console.err().println(oneLine(String.valueOf(problem.getMessage())));
        console.err()
                .println("See: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private static int notDone(Console console, Exception problem, String[] arguments) {
        console.out().flush();
        boolean known = KNOWN.stream().anyMatch(kind -> kind.isInstance(problem));
        console.err().println(oneLine(known ? String.valueOf(problem.getMessage()) : "Cannot go on: " + problem));
        if (!known && List.of(arguments).contains("--verbose")) {
            problem.printStackTrace(console.err());
        }
        return (isWrongUsage(problem) ? ExitCode.USAGE : ExitCode.NOT_STARTED).number();
    }

    private static boolean isWrongUsage(Exception problem) {
        return problem instanceof UnusableQueryException || problem instanceof WrongUsageException;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
