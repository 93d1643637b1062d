package org.summitgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;

/** A file that is one input. */
record FileUnit(Path path, InputName name) implements PendingUnit {

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
        try (InputStream in = Files.newInputStream(path)) {
            return ContentHash.of(in);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public SourceUnit read() {
        String hash = contentHash();
        Outcome<List<Article>> outcome;
        try (InputStream in = Inflation.of(Files.newInputStream(path), name.file())) {
            outcome = Documents.read(in, name);
        } catch (IOException e) {
            outcome = new Outcome<>(List.of(), List.of(ReadFailure.issue(name, e)));
        }
        return new SourceUnit(file(), location(), hash, outcome.value(), outcome.issues());
    }
}
