package org.summitgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.summitgraph.store.StoreException.Reason;

/** A TDB2 database that this process holds; says in one line what is wrong where Jena throws. */
final class Database implements AutoCloseable {

    private static final Set<Path> HELD = new HashSet<>();
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private final Path folder;
    private final DatasetGraph dataset;

    private Database(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /**
     * Takes hold of the database in {@code folder}; what a compaction that was killed has left is removed.
     *
     * @param folder made where it is missing
     */
    static Database open(Path folder) {
        synchronized (HELD) {
            if (HELD.contains(folder)) {
                throw new StoreException(Reason.LOCKED, folder.getParent() + " is already open in this process");
            }
            Database database = new Database(folder, connect(folder));
            boolean added = HELD.add(folder);
            assert added;
            return database;
        }
    }

    private static DatasetGraph connect(Path folder) {
        try {
            Files.createDirectories(folder);
            return DatabaseMgr.connectDatasetGraph(folder.toString());
        } catch (DBOpEnvException e) {
            Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            if (!holder.find()) {
                throw new StoreException(Reason.NOT_WRITABLE, "cannot lock " + folder + ": " + e.getMessage(), e);
            }
            throw new StoreException(
                    Reason.LOCKED,
                    folder.getParent() + " is in use by process " + holder.group(1)
                            + "; wait for it, or ask a server with --endpoint",
                    e);
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        } catch (RuntimeIOException e) {
            throw StoreFolder.unwritable(folder, e.getCause() instanceof IOException io ? io : new IOException(e));
        } catch (JenaException e) {
            throw new StoreException(Reason.BROKEN, "cannot open " + folder + ": " + e.getMessage(), e);
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    Path folder() {
        return folder;
    }

    <R> R read(Supplier<R> reading) {
        return guarded(() -> Txn.calculateRead(dataset, reading));
    }

    /** Runs {@code writing} in one transaction: all of it is stored, or where it throws nothing. */
    <R> R write(Supplier<R> writing) {
        return guarded(() -> Txn.calculateWrite(dataset, writing));
    }

    void compact() {
        guarded(() -> {
            DatabaseMgr.compact(dataset, true);
            return folder;
        });
    }

    /** TDB2 maps its files into memory: a full disk shows as an InternalError on access to a page that has no block. */
    private <R> R guarded(Supplier<R> work) {
        try {
            return work.get();
        } catch (InternalError e) {
            throw new StoreException(Reason.DISK_FULL, "the disk of " + folder + " is full; nothing was stored", e);
        } catch (RuntimeIOException e) {
            throw StoreFolder.unwritable(folder, e.getCause() instanceof IOException io ? io : new IOException(e));
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            if (HELD.remove(folder)) {
                TDBInternal.expel(dataset, true);
            }
        }
    }
}
