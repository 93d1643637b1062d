package org.summitgraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;

/** A document that is held in memory: standard input, or a member of an archive. */
final class BytesUnit implements PendingUnit {

    private final InputName name;
    private final byte[] bytes;

    BytesUnit(InputName name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

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
            outcome = Documents.read(Inflation.of(new ByteArrayInputStream(bytes)), name);
        } catch (IOException e) {
            outcome = new Outcome<>(List.of(), List.of(ReadFailure.issue(name, e)));
        }
        return new SourceUnit(file(), location(), contentHash(), outcome.value(), outcome.issues());
    }
}
