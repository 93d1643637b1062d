package org.summitgraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.Outcome;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linker;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.dump.DumpException;
import org.summitgraph.link.dump.DumpIndex;
import org.summitgraph.link.dump.DumpIndexer;
import org.summitgraph.link.dump.DumpReport;
import org.summitgraph.link.dump.DumpSource;
import org.summitgraph.link.exchange.EntityLabels;
import org.summitgraph.link.exchange.SssomTable;
import org.summitgraph.link.reconcile.ReconciledLinks;
import org.summitgraph.link.reconcile.ReconciliationClient;
import org.summitgraph.link.reconcile.ServiceOptions;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.GazetteerBackground;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.store.GraphStore;
import org.summitgraph.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code link}: links a store's entities to Wikidata again, with more than the built-in authority files where the user wants it. */
@Command(
        name = "link",
        description = {
            "Links what a store holds to Wikidata again; by a dump of yours or a reconciliation service too.",
            "重新把存储中的实体链接到维基数据；可借助你自己的数据转储或对账服务。"
        })
final class LinkVerb extends Verb {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--dump",
            paramLabel = "FILE",
            description = "A Wikidata dump, JSON or truthy N-Triples, gz or bz2. 维基数据转储文件。")
    private Optional<Path> dump = Optional.empty();

    @Option(
            names = "--dump-index",
            paramLabel = "DIR",
            description = "Where the dump's index is kept; else beside it. 转储索引目录。")
    private Optional<Path> dumpIndex = Optional.empty();

    @Option(
            names = "--reconcile",
            paramLabel = "URL",
            description = "A reconciliation service to ask over the network. 对账服务地址（联网）。")
    private Optional<URI> service = Optional.empty();

    @Option(
            names = "--contact",
            paramLabel = "MAIL",
            description = "Your address, told to the service; needed with --reconcile. 联系方式，随请求发送。")
    private String contact = "";

    @Option(names = "--sssom", paramLabel = "FILE", description = "Write the links as an SSSOM table too. 另存为 SSSOM 表。")
    private Optional<Path> sssom = Optional.empty();

    @Mixin
    private RunOptions options = new RunOptions();

    private final List<Issue> issues = new ArrayList<>();

    LinkVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Stages stages = Stages.load();
        if (dump.isEmpty()) {
            link(stages, stages.linker());
        } else {
            NameKey keys = new NameKey(SimplifiedScript::of);
            Path folder = index(dump.get(), keys);
            try (DumpIndex index = DumpIndex.open(folder, keys)) {
                link(stages, stages.linker().with(new DumpSource(index, keys, stages.gazetteer())));
            } catch (DumpException e) {
                throw new CannotStartException(String.valueOf(e.getMessage()), e);
            }
        }
        IssuePrinter printer = new IssuePrinter(console().err(), options.verbose());
        printer.print(issues);
        return printer.exitCode();
    }

    private Path index(Path file, NameKey keys) {
        Path folder = dumpIndex.orElseGet(() -> file.resolveSibling(file.getFileName() + ".index"));
        try {
            DumpReport report = DumpIndexer.index(file, folder, keys, (lines, kept) -> {
                if (!options.quiet()) {
                    console().err().println(lines + " lines read, " + kept + " entities kept");
                }
            });
            issues.addAll(report.issues());
            return folder;
        } catch (DumpException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()), e);
        }
    }

    private void link(Stages stages, Linker linker) throws IOException {
        List<Link> made = new ArrayList<>();
        List<Resolution> linked = new ArrayList<>();
        try (GraphStore opened = GraphStore.open(store.folder(console().environment()));
                BuildProgress progress = new BuildProgress(console(), options)) {
            List<Violation> violations = opened.update(update -> stages.build(
                            console().in(), console().environment(), options.threads())
                    .consolidate(update, progress, resolution -> {
                        made.addAll(reconciled(stages, resolution, linker.link(resolution)));
                        linked.add(resolution);
                        return made;
                    }));
            violations.forEach(v -> console().err().println("quarantined: " + v.print()));
            if (sssom.isPresent()) {
                write(sssom.get(), opened.iris().base(), made, linked.get(0), stages);
            }
        }
    }

    private List<Link> reconciled(Stages stages, Resolution resolution, List<Link> links) {
        if (service.isEmpty()) {
            return links;
        }
        if (contact.isBlank()) {
            throw new WrongUsageException("--reconcile needs --contact: services ask who calls them");
        }
        Path cache = store.folder(console().environment()).resolve("reconcile-cache");
        ReconciliationClient client = new ReconciliationClient(
                ServiceOptions.of(service.get(), contact, cache), pause -> Thread.sleep(pause.toMillis()));
        Outcome<List<Link>> improved = new ReconciledLinks(
                        client, new NameKey(SimplifiedScript::of), stages.gazetteer())
                .improve(resolution, links);
        issues.addAll(improved.issues());
        return improved.value();
    }

    private static void write(Path file, String base, List<Link> links, Resolution resolution, Stages stages)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new SssomTable(base)
                    .write(
                            links,
                            EntityLabels.of(
                                    resolution, GazetteerBackground.of(stages.gazetteer(), SimplifiedScript::of)),
                            out);
        }
    }
}
