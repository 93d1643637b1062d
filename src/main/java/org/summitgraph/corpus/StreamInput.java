package org.summitgraph.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

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
            return new SingleUnit(new BytesUnit(name, bytes));
        } catch (IOException e) {
            return new SingleUnit(new FailedUnit(name, ReadFailure.issue(name, e)));
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
}
