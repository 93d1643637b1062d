package org.summitgraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;

/** JSON lines, one unit a record; holds one line at a time. */
final class RecordFile implements UnitSource {

    private static final int BUFFER = 1 << 16;

    private final InputStream content;
    private final InputName name;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int line;
    private boolean ended;

    /** @param content decompressed */
    RecordFile(InputStream content, InputName name) {
        this.content = content;
        this.name = name;
    }

    static UnitSource open(Path path, InputName name) {
        try {
            return new RecordFile(Inflation.of(Files.newInputStream(path), name.file()), name);
        } catch (IOException e) {
            return new SingleUnit(new FailedUnit(name, ReadFailure.issue(name, e)));
        }
    }

    @Override
    public Optional<PendingUnit> next() {
        while (!ended) {
            try {
                Optional<PendingUnit> unit = nextLine();
                if (unit.isPresent()) {
                    return unit;
                }
            } catch (IOException e) {
                ended = true;
                return Optional.of(new FailedUnit(lineName(), ReadFailure.issue(name, e)));
            }
        }
        return Optional.empty();
    }

    /** Empty for a blank line and at the end. */
    private Optional<PendingUnit> nextLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        line++;
        long length = 0;
        boolean more = true;
        while (more) {
            if (at == filled && !fill()) {
                ended = true;
                break;
            }
            int from = at;
            more = toFeed();
            length += at - from;
            if (length <= Limits.RECORD_BYTES) {
                bytes.write(buffer, from, at - from);
            } else if (length > Limits.SKIPPED_BYTES) {
                throw new TooLargeException("line " + line + " does not end within " + (Limits.SKIPPED_BYTES >> 20)
                        + " MiB: the rest of the file is left out");
            }
        }
        return unit(bytes.toByteArray(), length);
    }

    /** Moves behind the next line feed; true where the buffer ends before one. */
    private boolean toFeed() {
        while (at < filled) {
            if (buffer[at++] == '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, content.read(buffer, 0, BUFFER));
        at = 0;
        return filled > 0;
    }

    private Optional<PendingUnit> unit(byte[] bytes, long length) {
        if (length > Limits.RECORD_BYTES) {
            return Optional.of(new FailedUnit(
                    lineName(),
                    new Issue(
                            IssueCode.TOO_LARGE,
                            Where.of(name.location(), line),
                            "a record of more than " + (Limits.RECORD_BYTES >> 20) + " MiB")));
        }
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank()
                ? Optional.empty()
                : Optional.of(RecordUnit.of(record(bytes), name, line));
    }

    /** The line without its end, and without the byte order mark that a file's first line may have. */
    private static byte[] record(byte[] line) {
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOfRange(line, Arrays.mismatch(line, MARK) == MARK.length ? MARK.length : 0, end);
    }

    private InputName lineName() {
        return new InputName(name.file() + ":" + line, name.location() + ":" + line);
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            ended = true;
        }
    }
}
