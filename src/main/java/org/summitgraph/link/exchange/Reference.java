package org.summitgraph.link.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.summitgraph.text.Article;

/**
 * Where a statement is from.
 *
 * @param url the article's address; a statement without is none that Wikidata takes
 */
public record Reference(String url, Optional<String> title, Optional<LocalDate> published) {

    /** The reference to an article; empty where it has no web address. */
    public static Optional<Reference> to(Article article) {
        return article.url()
                .filter(url -> url.matches("https?://[^\\s\"|]+"))
                .map(url -> new Reference(url, article.title(), article.published()));
    }
}
