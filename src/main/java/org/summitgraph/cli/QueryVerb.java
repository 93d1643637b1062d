package org.summitgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.rdf.Iris;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.StoreException;
import org.summitgraph.store.query.EndpointAnswering;
import org.summitgraph.store.query.NamedQueries;
import org.summitgraph.store.query.NamedQuery;
import org.summitgraph.store.query.ParameterValues;
import org.summitgraph.store.query.ResultFormat;
import org.summitgraph.store.query.UnusableQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: a named query or one's own, on a store or an endpoint. */
@Command(
        name = "query",
        description = {
            "Answers a named query, or your own from a file or standard input (-). --list shows the named ones.",
            "运行命名查询，或文件、标准输入（-）中的查询。--list 列出命名查询。"
        })
final class QueryVerb extends Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE|-", description = "The query. 查询。")
    private Optional<String> query = Optional.empty();

    @Option(names = "--list", description = "List the named queries. 列出命名查询。")
    private boolean list;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--endpoint", paramLabel = "URL", description = "Ask this endpoint instead. 改为查询该端点。")
    private Optional<URI> endpoint = Optional.empty();

    @Option(names = "--param", paramLabel = "K=V", description = "A parameter of the query. 查询参数。")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json or xml: ${DEFAULT-VALUE}. 输出格式。",
            defaultValue = "table")
    private String format = "table";

    QueryVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        if (list || query.isEmpty()) {
            NamedQueries.bundled().all().forEach(this::print);
            return list ? ExitCode.DONE : ExitCode.USAGE;
        }
        ResultFormat wanted = ResultFormat.of(format)
                .orElseThrow(
                        () -> new WrongUsageException("--format " + format + ": one of table, csv, tsv, json, xml"));
        if (endpoint.isPresent()) {
            ask(new ServedAt(endpoint.get(), Iris.DEFAULT_BASE), wanted);
        } else {
            askStore(store.existing(console().environment()), wanted);
        }
        return ExitCode.DONE;
    }

    /** A store that a server holds is asked through that server. */
    private void askStore(Path folder, ResultFormat wanted) {
        try (GraphStore opened = GraphStore.open(folder)) {
            opened.answer(
                    sparql(asked(), opened.iris().base()), wanted, console().out());
        } catch (StoreException e) {
            Optional<ServedAt> served =
                    e.reason() == StoreException.Reason.LOCKED ? ServedAt.read(folder) : Optional.empty();
            ask(served.orElseThrow(() -> e), wanted);
        }
    }

    private void ask(ServedAt server, ResultFormat wanted) {
        new EndpointAnswering(server.endpoint(), server.base())
                .answer(sparql(asked(), server.base()), wanted, console().out());
    }

    private String asked() {
        return query.orElseThrow();
    }

    private String sparql(String asked, String base) {
        ParameterValues values = new ParameterValues(base);
        Optional<NamedQuery> named = NamedQueries.bundled().find(asked);
        return named.isPresent() ? values.bind(named.get(), parameters) : values.bind(text(asked), parameters);
    }

    private String text(String asked) {
        try {
            if (asked.equals("-")) {
                return new String(console().in().readAllBytes(), StandardCharsets.UTF_8);
            }
            Path file = Path.of(asked);
            if (!Files.exists(file)) {
                throw new UnusableQueryException(
                        asked + ": neither a named query (see summitgraph query --list) nor a file");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnusableQueryException("cannot read " + asked + ": " + e.getMessage());
        }
    }

    private void print(NamedQuery named) {
        StringBuilder asked = new StringBuilder();
        named.parameters()
                .forEach(p ->
                        asked.append(p.required() ? " " : " [").append(p.name()).append(p.required() ? "" : "]"));
        console()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%-28s %s  %s",
                        named.name() + asked,
                        named.title().zh(),
                        named.title().en()));
    }
}
