package org.summitgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.corpus.encoding.Decoded;
import org.summitgraph.corpus.encoding.TextDecoder;
import org.summitgraph.corpus.page.PageReader;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;
import org.summitgraph.text.RawText;

/** Reads texts without marks: a page of a newspaper or one article. */
final class PlainText {

    private static final PageReader PAGES = new PageReader();

    private PlainText() {}

    static Outcome<List<Article>> read(byte[] bytes, InputName name) {
        return decode(bytes, name)
                .map(decoded -> read(decoded, name))
                .orElseGet(() -> new Outcome<>(List.of(), List.of(name.issue(IssueCode.BINARY, Readability.NO_TEXT))));
    }

    static Optional<Decoded> decode(byte[] bytes, InputName name) {
        return TextDecoder.decode(bytes, name.where());
    }

    static Outcome<List<Article>> read(Decoded decoded, InputName name) {
        List<Issue> issues = new ArrayList<>(decoded.issues());
        Optional<Issue> unusable = Readability.complaint(decoded.text(), name.where());
        if (unusable.isPresent()) {
            issues.add(unusable.get());
            return new Outcome<>(List.of(), issues);
        }
        Readability.strayCharacters(decoded.text(), name.where()).ifPresent(issues::add);
        RawText raw = RawText.ofBody(decoded.text());
        return new Outcome<>(PAGES.read(raw, name.file(), name.location(), Optional.empty()), issues);
    }
}
