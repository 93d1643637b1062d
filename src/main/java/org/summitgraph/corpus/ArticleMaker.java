package org.summitgraph.corpus;

import java.util.Optional;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

/** Makes an article of its repaired text. Thread-safe. */
final class ArticleMaker {

    private static final DatelineReader DATELINES = new DatelineReader();

    private ArticleMaker() {}

    /** @param title inside {@code text}; empty where there is no headline */
    static Article article(InputName name, CleanText text, Span title, Attribution attribution) {
        return new Article(
                ArticleNames.of(text.text()),
                name.file(),
                name.location(),
                title.isEmpty() ? Optional.empty() : Optional.of(title.of(text.text())),
                attribution.published(),
                attribution.source(),
                attribution.url(),
                DATELINES.read(text.text()),
                text,
                title);
    }
}
