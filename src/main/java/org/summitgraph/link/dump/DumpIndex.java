package org.summitgraph.link.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.link.authority.NameKey;

/** An index on disk, made by {@link DumpIndexer}. Thread-safe. */
public final class DumpIndex implements AutoCloseable {

    private static final int HOPS = 5;

    private final SortedLines names;
    private final LineFile entities;
    private final NameKey keys;

    private DumpIndex(SortedLines names, LineFile entities, NameKey keys) {
        this.names = names;
        this.entities = entities;
        this.keys = keys;
    }

    /**
     * Opens a complete index.
     *
     * @throws DumpException where there is none
     */
    public static DumpIndex open(Path folder, NameKey keys) {
        IndexFiles files = new IndexFiles(folder);
        try {
            return new DumpIndex(new SortedLines(files.names()), new LineFile(files.entities()), keys);
        } catch (IOException e) {
            throw new DumpException(folder + ": no complete index of a dump", e);
        }
    }

    /** Entities of exactly this name, redirects followed. */
    List<Found> named(String name) {
        try {
            List<Found> found = new ArrayList<>();
            for (String value : names.values(keys.of(name))) {
                boolean whole = !value.endsWith(IndexWriter.SHORT);
                String at = whole ? value : value.substring(0, value.length() - 1);
                entity(Long.parseLong(at), HOPS).ifPresent(entity -> found.add(new Found(entity, whole)));
            }
            return found;
        } catch (IOException e) {
            throw new DumpException("the index of the dump cannot be read: " + e.getMessage(), e);
        }
    }

    /** The entity of an identifier, redirects followed. */
    Optional<DumpEntity> entity(String qid) {
        try {
            return entity(qid, HOPS);
        } catch (IOException e) {
            throw new DumpException("the index of the dump cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<DumpEntity> entity(String qid, int hops) throws IOException {
        List<String> values = names.values(IndexWriter.ID + qid);
        return values.isEmpty() ? Optional.empty() : entity(Long.parseLong(values.get(0)), hops);
    }

    private Optional<DumpEntity> entity(long at, int hops) throws IOException {
        DumpEntity entity = EntityLine.read(entities.lineAt(at));
        if (entity.redirect().isEmpty()) {
            return Optional.of(entity);
        }
        return hops == 0 ? Optional.empty() : entity(entity.redirect(), hops - 1);
    }

    @Override
    public void close() throws IOException {
        try (entities) {
            names.close();
        }
    }

    /**
     * An entity that bears a name.
     *
     * @param whole whether the name is a whole one, not a family name alone
     */
    record Found(DumpEntity entity, boolean whole) {}
}
