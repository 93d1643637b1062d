package org.summitgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.RdfFormat;
import org.summitgraph.rdf.RdfOutput;
import org.summitgraph.store.query.Answering;
import org.summitgraph.store.query.GraphAnswering;
import org.summitgraph.store.query.ResultFormat;
import org.summitgraph.validate.SummitShapes;
import org.summitgraph.validate.Violation;

/**
 * A knowledge graph on disk: a graph for each article, the graphs drawn from all of them, and what is remembered of the inputs. One
 * process at a time holds a store. Reading and writing go through transactions: readers see the state of before a change until
 * all of it is stored. Thread-safe; changes wait for each other.
 */
public final class GraphStore implements Answering, AutoCloseable {

    private final Iris iris;
    private final Database database;

    private GraphStore(StoreFolder folder) {
        this.iris = new Iris(folder.base());
        this.database = Database.open(folder.database());
    }

    /**
     * Opens the store in {@code folder}.
     *
     * @throws StoreException where there is none, or it cannot be opened
     */
    public static GraphStore open(Path folder) {
        return new GraphStore(StoreFolder.existing(folder));
    }

    /**
     * Opens the store in {@code folder}, or makes one where the folder is missing or empty.
     *
     * @throws StoreException where the folder holds something else, the store has other IRIs, or it cannot be opened
     */
    public static GraphStore openOrCreate(Path folder, Iris iris) {
        return new GraphStore(StoreFolder.existingOrNew(folder, iris.base()));
    }

    /** The folder of the TDB2 database, for a server to serve once this store is closed. */
    public static Path database(Path folder) {
        return StoreFolder.existing(folder).database();
    }

    public Iris iris() {
        return iris;
    }

    /** What is remembered of the input at {@code location}; empty where it was never read, or was removed. */
    public Optional<InputRecord> input(String location) {
        return database.read(() -> new Ledger(database.dataset()).find(location));
    }

    /** What is remembered of every input, by location. */
    public List<InputRecord> inputs() {
        return database.read(() -> new Ledger(database.dataset()).all());
    }

    /**
     * Changes the store. All that {@code work} does is stored when it returns; where it throws, or the process is killed before, the
     * store is as it was. A new store may be filled in one update: a large transaction costs no more than a bulk loader.
     *
     * @param work uses the update in the thread that calls it only, and not after it has returned
     */
    public <R> R update(Function<Update, R> work) {
        return database.write(() -> work.apply(new Update(database, iris)));
    }

    /** Reads statements of one state of the store. The graph names are those of {@link Iris}; the default graph is the store's own. */
    public <R> R read(Function<DatasetGraph, R> reading) {
        return database.read(() -> reading.apply(database.dataset()));
    }

    @Override
    public void answer(String sparql, ResultFormat format, OutputStream out) {
        Supplier<Path> answering = () -> {
            new GraphAnswering(database.dataset(), iris.base()).answer(sparql, format, out);
            return database.folder();
        };
        Path unused = database.read(answering);
        assert unused != null;
    }

    /** Everything that is not as the shapes demand, sorted. */
    public List<Violation> violations() {
        return database.read(() -> SummitShapes.load().violations(GraphView.createUnionGraph(database.dataset())));
    }

    /** Counts of what is stored. */
    public StoreStats stats() {
        return database.read(() -> StoreStats.of(database));
    }

    /**
     * Writes all named graphs, sorted: the same content gives the same bytes. What is remembered of inputs is left out.
     *
     * @param out is not closed
     * @throws UncheckedIOException where it cannot be written
     */
    public void dump(RdfFormat format, OutputStream out) {
        database.read(() -> {
            try (RdfOutput output = new RdfOutput(format)) {
                database.dataset()
                        .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(output);
                output.writeTo(out);
                return format;
            } catch (IOException e) {
                throw new UncheckedIOException("writing the dump: " + e.getMessage(), e);
            }
        });
    }

    /**
     * Writes all of one state of the store to a file, gzipped, while others read and write.
     *
     * @param file replaced when the backup is complete
     */
    public void backup(Path file) {
        database.read(() -> new Backup(file).write(database.dataset(), iris));
    }

    /**
     * Makes a store of a backup.
     *
     * @param folder missing or empty
     * @throws StoreException where it is neither, or the file is not a whole backup; then the folder is as it was
     */
    public static void restore(Path file, Path folder) {
        new Backup(file).restore(folder);
    }

    /** Gives disk space that changes have left unused back. Readers wait for a moment at its end. */
    public void compact() {
        database.compact();
    }

    @Override
    public void close() {
        database.close();
    }
}
