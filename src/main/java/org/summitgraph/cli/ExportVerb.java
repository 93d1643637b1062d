package org.summitgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.summitgraph.export.graph.GraphFormat;
import org.summitgraph.export.graph.GraphFormats;
import org.summitgraph.export.graph.PropertyGraph;
import org.summitgraph.rdf.RdfFormat;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: a store for other tools. */
@Command(
        name = "export",
        description = {"Writes a store for visualizers and other stores.", "导出存储，供可视化工具和其他图数据库使用。"})
final class ExportVerb extends Verb {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = {
                "Statements: turtle, trig, nquads, jsonld. 陈述格式。",
                "Networks: gexf, gexf12, graphml, cyjs, dot; as a zip of tables: csv, neo4j-csv. 网络格式，后两种为 zip。"
            })
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; else standard output. 输出文件。")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ViewOptions view = new ViewOptions();

    ExportVerb(Console console) {
        super(console);
    }

    /** Writes a store in one format. */
    @FunctionalInterface
    private interface Writing {
        void write(GraphStore store, OutputStream out) throws IOException;
    }

    @Override
    ExitCode run() throws IOException {
        Writing writing = writing();
        try (GraphStore opened = GraphStore.open(store.existing(console().environment()))) {
            if (out.isEmpty()) {
                writing.write(opened, console().out());
            } else {
                write(opened, writing, out.get());
            }
        }
        return ExitCode.DONE;
    }

    /** A file that stands at {@code target} is replaced when all is written. */
    private static void write(GraphStore store, Writing writing, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
            writing.write(store, file);
        } catch (NoSuchFileException e) {
            throw new CannotStartException("cannot write " + target + ": its folder does not exist", e);
        } catch (AccessDeniedException e) {
            throw new CannotStartException("cannot write " + target + ": permission denied", e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private Writing writing() {
        Optional<GraphFormat> network = GraphFormats.named(format);
        if (network.isPresent()) {
            ViewOptions.Reading reading = view.reading();
            return (opened, file) -> network(reading.of(opened), network.get(), file);
        }
        String networks = String.join(", ", GraphFormats.byName().keySet());
        RdfFormat rdf = RdfFormat.ofName(format)
                .orElseThrow(() -> new WrongUsageException(
                        "--format " + format + ": one of turtle, trig, nquads, jsonld, " + networks));
        if (view.given()) {
            throw new WrongUsageException(
                    "--format " + format + " writes the whole store; a view needs one of " + networks);
        }
        return (opened, file) -> opened.dump(rdf, file);
    }

    private void network(PropertyGraph graph, GraphFormat as, OutputStream file) throws IOException {
        as.write(graph, file);
        console()
                .err()
                .println(graph.name() + ": " + size(graph.nodes()) + " nodes, " + size(graph.edges()) + " edges");
    }

    private static long size(Iterable<?> all) {
        return StreamSupport.stream(all.spliterator(), false).count();
    }
}
