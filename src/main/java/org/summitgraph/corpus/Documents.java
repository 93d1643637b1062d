package org.summitgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;

/** Reads an input that is one document, in the form that its name or its content shows. */
final class Documents {

    private Documents() {}

    /**
     * @param content decompressed
     * @throws IOException as the stream does; what is wrong with the content is an issue
     */
    static Outcome<List<Article>> read(InputStream content, InputName name) throws IOException {
        byte[] bytes = Inflation.readAll(content, Limits.TEXT_BYTES);
        if (bytes.length == 0) {
            return new Outcome<>(List.of(), List.of(name.issue(IssueCode.EMPTY, "the file is empty")));
        }
        return PlainText.read(bytes, name);
    }
}
