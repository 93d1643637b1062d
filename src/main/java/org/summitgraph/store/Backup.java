package org.summitgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.rdf.Iris;
import org.summitgraph.store.StoreException.Reason;

/** A store as one file: gzipped N-Quads behind a comment line that names the base of its IRIs. Any RDF tool reads it. */
final class Backup {

    private static final String HEAD = "# SummitGraph store 1 ";
    private static final int LONGEST_HEAD = 2000;
    private static final int BUFFER = 1 << 16;

    private final Path file;

    Backup(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Writes what an open transaction sees, and gives the number of statements. */
    long write(DatasetGraph dataset, Iris iris) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long count = 0;
            try (OutputStream out =
                    new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part), BUFFER), BUFFER)) {
                line(out, HEAD + iris.base());
                for (var quads = dataset.find(); quads.hasNext(); count++) {
                    Quad quad = quads.next();
                    line(out, StatementLines.line(quad.getGraph(), quad.asTriple()));
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } catch (IOException e) {
            throw StoreFolder.unwritable(file, e);
        }
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a store in {@code folder}: beside it, to take its name when it is whole. */
    void restore(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path making = target.resolveSibling(target.getFileName() + ".restoring");
        try {
            refuseContent(target);
            delete(making);
            fill(making);
            Files.deleteIfExists(target);
            Files.move(making, target);
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw new StoreException(Reason.BROKEN, "cannot restore " + file + ": " + e.getMessage(), e);
        } finally {
            deleteQuietly(making);
        }
    }

    private void fill(Path making) throws IOException {
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER)) {
            StoreFolder made = StoreFolder.existingOrNew(making, base(in));
            try (Database database = Database.open(made.database())) {
                DatasetGraph loaded = database.write(() -> {
                    RDFParser.source(in)
                            .lang(Lang.NQUADS)
                            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                            .parse(StreamRDFLib.dataset(database.dataset()));
                    return database.dataset();
                });
                assert loaded != null;
            }
        }
    }

    private String base(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n' && head.size() < LONGEST_HEAD; b = in.read()) {
            head.write(b);
        }
        String line = head.toString(StandardCharsets.UTF_8);
        if (!line.startsWith(HEAD)) {
            throw new IOException("it is no backup of a store");
        }
        return line.substring(HEAD.length());
    }

    private static void refuseContent(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new StoreException(
                            Reason.NOT_A_STORE, folder + " is not empty; restore into a folder that is new");
                }
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // What is left is deleted by the next restore.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : files) {
            Files.delete(path);
        }
    }
}
