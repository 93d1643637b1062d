package org.summitgraph.link.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;
import org.summitgraph.link.authority.NameKey;

/**
 * Makes an index of a dump in a folder. A run that was broken off goes on from its last checkpoint; a folder that holds the whole index
 * of the same dump is left as it is. Memory is bounded, whatever the size of the dump.
 */
public final class DumpIndexer {

    private static final int PROGRESS_LINES = 10_000;
    private static final int CHECKPOINT_LINES = 500_000;
    private static final int ISSUES = 20;

    private final Path dump;
    private final IndexFiles files;
    private final NameKey keys;
    private final int every;
    private final DumpProgress progress;
    private final JsonEntities json = new JsonEntities();
    private final TruthyTriples triples = new TruthyTriples();
    private final List<Issue> issues = new ArrayList<>();
    private long lines;
    private long kept;
    private long malformed;
    private long safe;

    private DumpIndexer(Path dump, Path folder, NameKey keys, int every, DumpProgress progress) {
        this.every = every;
        this.dump = dump;
        this.files = new IndexFiles(folder);
        this.keys = keys;
        this.progress = progress;
    }

    /**
     * Indexes {@code dump} into {@code folder}.
     *
     * @throws DumpException where the dump cannot be read to its end or the folder cannot be written; what is there stays usable for
     *     another try
     */
    public static DumpReport index(Path dump, Path folder, NameKey keys, DumpProgress progress) {
        return index(dump, folder, keys, CHECKPOINT_LINES, progress);
    }

    /** The same with a checkpoint every so many lines. */
    static DumpReport index(Path dump, Path folder, NameKey keys, int every, DumpProgress progress) {
        try {
            return new DumpIndexer(dump, folder, keys, every, progress).index();
        } catch (IOException e) {
            throw new DumpException(dump + ": " + e.getMessage(), e);
        }
    }

    private DumpReport index() throws IOException {
        Files.createDirectories(files.folder());
        String name = dump.getFileName() + " " + Files.size(dump);
        Checkpoint from = Checkpoint.read(files.folder())
                .filter(checkpoint -> checkpoint.dump().equals(name))
                .orElse(Checkpoint.start(name));
        if (!from.complete()) {
            kept = from.kept();
            malformed = from.malformed();
            safe = from.lines();
            read(from);
            return new DumpReport(lines, kept, malformed, issues);
        }
        return new DumpReport(from.lines(), from.kept(), from.malformed(), List.of());
    }

    private void read(Checkpoint from) throws IOException {
        try (IndexWriter writer = new IndexWriter(files, from, keys);
                BufferedReader reader = DumpLines.open(dump)) {
            boolean asTriples = DumpLines.isTriples(dump);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines++;
                if (lines > from.lines()) {
                    Optional<DumpEntity> entity = entity(line, asTriples);
                    keep(entity, writer);
                    long done = asTriples ? lines - 1 : lines;
                    pause(writer, from.dump(), done, !asTriples || entity.isPresent());
                }
            }
            keep(triples.end(), writer);
            writer.flush();
            writer.finish();
            checkpoint(writer, from.dump(), lines, true);
        }
        progress.at(lines, kept);
    }

    private Optional<DumpEntity> entity(String line, boolean asTriples) {
        try {
            return asTriples ? triples.read(line) : json.read(line);
        } catch (IOException e) {
            malformed++;
            if (issues.size() < ISSUES) {
                Where where = Where.of(dump.toString(), (int) Math.min(lines, Integer.MAX_VALUE));
                issues.add(new Issue(IssueCode.BROKEN_RECORD, where, "not an entity; the line is left out"));
            }
            return Optional.empty();
        }
    }

    private void keep(Optional<DumpEntity> entity, IndexWriter writer) throws IOException {
        if (entity.isPresent() && entity.get().worthKeeping()) {
            writer.add(entity.get());
            kept++;
        }
    }

    /**
     * Tells how far it is and now and then makes sure of it.
     *
     * @param done the lines that need not be read again
     * @param between whether this is between two entities, where alone a checkpoint can lie
     */
    private void pause(IndexWriter writer, String name, long done, boolean between) throws IOException {
        if (lines % Math.min(every, PROGRESS_LINES) == 0) {
            progress.at(lines, kept);
        }
        if (between && (writer.full() || done - safe >= every)) {
            writer.flush();
            checkpoint(writer, name, done, false);
            safe = done;
        }
    }

    private void checkpoint(IndexWriter writer, String name, long done, boolean complete) throws IOException {
        new Checkpoint(name, done, writer.bytes(), complete ? 0 : writer.runs(), kept, malformed, complete)
                .write(files.folder());
    }
}
