package org.summitgraph.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;

/** Standard input: records where it begins like a record, else one document. */
final class StreamInput {

    private static final int PEEKED = 64;

    private StreamInput() {}

    static UnitSource of(InputName name, InputStream raw) {
        try {
            InputStream content = Inflation.of(raw);
            content = content.markSupported() ? content : new BufferedInputStream(content);
            content.mark(PEEKED);
            byte[] head = content.readNBytes(PEEKED);
            content.reset();
            if (beginsLikeARecord(head)) {
                return new RecordFile(content, name);
            }
            byte[] bytes = Inflation.readAll(content, Limits.TEXT_BYTES);
            return new One(new Bytes(name, bytes));
        } catch (IOException e) {
            return new One(new FailedUnit(name, ReadFailure.issue(name, e)));
        }
    }

    private static boolean beginsLikeARecord(byte[] head) {
        for (byte b : head) {
            if (b == '{') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    static final class One implements UnitSource {
        private final Iterator<PendingUnit> unit;

        One(PendingUnit unit) {
            this.unit = List.of(unit).iterator();
        }

        @Override
        public Optional<PendingUnit> next() {
            return unit.hasNext() ? Optional.of(unit.next()) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    private record Bytes(InputName name, byte[] bytes) implements PendingUnit {
        @Override
        public String file() {
            return name.file();
        }

        @Override
        public String location() {
            return name.location();
        }

        @Override
        public String contentHash() {
            return ContentHash.of(bytes);
        }

        @Override
        public SourceUnit read() {
            Outcome<List<Article>> outcome;
            try {
                outcome = Documents.read(new ByteArrayInputStream(bytes), name);
            } catch (IOException e) {
                outcome = new Outcome<>(List.of(), List.of(ReadFailure.issue(name, e)));
            }
            return new SourceUnit(file(), location(), contentHash(), outcome.value(), outcome.issues());
        }
    }
}
