package org.summitgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.summitgraph.store.StoreException.Reason;

/**
 * The folder of a store: {@code store.properties} marks it, {@code tdb2} holds the database.
 *
 * @param path absolute
 * @param base what entity IRIs of the store begin with
 */
record StoreFolder(Path path, String base) {

    private static final String MARKER = "store.properties";
    private static final String DATABASE = "tdb2";
    private static final String FORMAT = "1";

    /** The folder of a store that exists. */
    static StoreFolder existing(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new StoreException(Reason.MISSING, "no store at " + folder + "; build one with: summitgraph build");
        }
        if (!Files.exists(path.resolve(MARKER))) {
            throw new StoreException(Reason.NOT_A_STORE, folder + " is not a store: it has no " + MARKER);
        }
        Properties properties = read(path.resolve(MARKER));
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new StoreException(Reason.NOT_A_STORE, folder + " is a store of another version of this program");
        }
        return new StoreFolder(path, properties.getProperty("base", ""));
    }

    /** The folder of a store that is made where there is none. */
    static StoreFolder existingOrNew(Path folder, String base) {
        Path path = folder.toAbsolutePath().normalize();
        if (Files.exists(path.resolve(MARKER))) {
            StoreFolder found = existing(folder);
            if (!found.base.equals(base)) {
                throw new StoreException(
                        Reason.OTHER_BASE, "the IRIs of " + folder + " begin with " + found.base + ", not " + base);
            }
            return found;
        }
        StoreFolder made = new StoreFolder(path, base);
        made.make(folder);
        return made;
    }

    Path database() {
        return path.resolve(DATABASE);
    }

    /** Makes the folder and marks it; the marker comes first, so that a store begun is a store. */
    private void make(Path named) {
        try {
            Files.createDirectories(path);
            if (!isEmpty(path)) {
                throw new StoreException(
                        Reason.NOT_A_STORE, named + " is not a store and not empty; name another folder");
            }
            Files.writeString(path.resolve(MARKER), "format=" + FORMAT + "\nbase=" + base + "\n");
            Files.createDirectories(database());
        } catch (IOException e) {
            throw unwritable(named, e);
        }
    }

    /** What to tell of a file system that refuses. */
    static StoreException unwritable(Path folder, IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new StoreException(Reason.DISK_FULL, "the disk of " + folder + " is full", e);
        }
        String why = e instanceof AccessDeniedException ? "permission denied" : reason;
        return new StoreException(Reason.NOT_WRITABLE, "cannot write to " + folder + ": " + why, e);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Properties read(Path marker) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(marker, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new StoreException(Reason.BROKEN, "cannot read " + marker + ": " + e.getMessage(), e);
        }
        return properties;
    }
}
