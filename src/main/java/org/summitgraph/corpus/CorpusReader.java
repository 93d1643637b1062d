package org.summitgraph.corpus;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the inputs that a user named: files, folders with all that is below them in the order of names, files of records, and
 * {@code -} for standard input. What cannot be used is a unit too, whose issues say why.
 */
public final class CorpusReader {

    private final InputStream standardInput;

    /**
     * A reader for one run.
     *
     * @param standardInput what {@code -} stands for; read only where it is named
     */
    public CorpusReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * The inputs in order, found as the stream advances: folders are listed and files of records read one step at a time, so
     * that memory does not depend on how many there are. For one thread; the units may be read in others. Close the stream where
     * it is not consumed to its end.
     */
    public Stream<PendingUnit> units(List<String> paths) {
        Discovery discovery = new Discovery(paths, standardInput);
        Spliterator<PendingUnit> units =
                Spliterators.spliteratorUnknownSize(discovery, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(units, false).onClose(discovery::close);
    }
}
