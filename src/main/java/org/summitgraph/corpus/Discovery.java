package org.summitgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitgraph.issue.IssueCode;

/** Walks the named inputs, one step for each unit asked for. Keeps one listing for each folder it is in, and one open file. */
final class Discovery implements Iterator<PendingUnit>, AutoCloseable {

    private final InputStream standardInput;
    private final Iterator<String> named;
    private final Deque<Folder> folders = new ArrayDeque<>();
    private Optional<UnitSource> open = Optional.empty();
    private Optional<PendingUnit> next = Optional.empty();

    Discovery(List<String> paths, InputStream standardInput) {
        this.named = List.copyOf(paths).iterator();
        this.standardInput = standardInput;
    }

    /** A folder being walked: where it really is, and what is left of it. */
    private record Folder(Path real, Iterator<Path> entries) {}

    @Override
    public boolean hasNext() {
        boolean more = true;
        while (more && next.isEmpty()) {
            more = advance();
        }
        return next.isPresent();
    }

    @Override
    public PendingUnit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PendingUnit unit = next.orElseThrow();
        next = Optional.empty();
        return unit;
    }

    /** One step; false at the end. */
    private boolean advance() {
        if (open.isPresent()) {
            next = open.get().next();
            if (next.isEmpty()) {
                close();
            }
        } else if (!folders.isEmpty()) {
            Iterator<Path> entries = folders.getLast().entries();
            if (entries.hasNext()) {
                enter(entries.next());
            } else {
                folders.removeLast();
            }
        } else if (named.hasNext()) {
            enterNamed(named.next());
        } else {
            return false;
        }
        return true;
    }

    private void enterNamed(String path) {
        if (path.equals(InputName.STANDARD_INPUT)) {
            open = Optional.of(StreamInput.of(new InputName(path, path), standardInput));
        } else {
            enter(Path.of(path));
        }
    }

    private void enter(Path path) {
        InputName name = InputName.of(path);
        if (Files.isDirectory(path)) {
            enterFolder(path, name);
        } else if (Files.isRegularFile(path)) {
            enterFile(path, name);
        } else {
            boolean there = Files.exists(path);
            next = Optional.of(FailedUnit.of(
                    name,
                    there ? IssueCode.UNREADABLE : IssueCode.NOT_FOUND,
                    there ? "neither a file nor a folder" : "no such file or folder"));
        }
    }

    private void enterFile(Path path, InputName name) {
        Form form = Form.ofName(name.file());
        if (form == Form.RECORDS) {
            open = Optional.of(RecordFile.open(path, name));
        } else {
            next = Optional.of(new FileUnit(path, name));
        }
    }

    private void enterFolder(Path path, InputName name) {
        try (Stream<Path> listing = Files.list(path)) {
            Path real = path.toRealPath();
            if (folders.stream().anyMatch(f -> f.real().equals(real))) {
                next = Optional.of(
                        FailedUnit.of(name, IssueCode.LINK_LOOP, "a link to a folder that holds it: not followed"));
                return;
            }
            List<Path> entries = listing.filter(p -> !InputName.of(p).file().startsWith("."))
                    .sorted()
                    .toList();
            if (entries.isEmpty() && folders.isEmpty()) {
                next = Optional.of(FailedUnit.of(name, IssueCode.EMPTY, "the folder is empty"));
            }
            folders.addLast(new Folder(real, entries.iterator()));
        } catch (IOException | UncheckedIOException e) {
            next = Optional.of(new FailedUnit(name, ReadFailure.issue(name, e)));
        }
    }

    @Override
    public void close() {
        open.ifPresent(UnitSource::close);
        open = Optional.empty();
    }
}
