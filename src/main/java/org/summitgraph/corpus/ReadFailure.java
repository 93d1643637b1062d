package org.summitgraph.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;

/** Words for what the file system and the decompressors throw. */
final class ReadFailure {

    private ReadFailure() {}

    static Issue issue(InputName name, Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException wrapped) {
            return issue(name, wrapped);
        }
        if (failure instanceof NoSuchFileException) {
            return name.issue(IssueCode.NOT_FOUND, "no such file or folder");
        }
        if (failure instanceof AccessDeniedException) {
            return name.issue(IssueCode.UNREADABLE, "may not be read: permission denied");
        }
        if (failure instanceof TooLargeException) {
            return name.issue(IssueCode.TOO_LARGE, reason(failure));
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return name.issue(IssueCode.BROKEN_COMPRESSION, "broken gzip data: " + reason(failure));
        }
        return name.issue(IssueCode.UNREADABLE, "cannot be read: " + reason(failure));
    }

    private static String reason(Exception failure) {
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }
}
