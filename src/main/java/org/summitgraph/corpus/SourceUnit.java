package org.summitgraph.corpus;

import java.util.List;
import org.summitgraph.issue.Issue;
import org.summitgraph.text.Article;

/**
 * One input with its articles: a file, or one record of a file that holds records. What one article of a unit says of a person
 * or an event may be used to read another of the same unit.
 *
 * @param file the {@code file} of its articles
 * @param location as in {@link Article#location()}
 * @param contentHash SHA-256 of the input's bytes (of a record: of its line), hexadecimal; with the program's version it tells
 *     whether the unit must be read again
 * @param articles in page order; empty where the input gave nothing, then {@code issues} says why
 */
public record SourceUnit(String file, String location, String contentHash, List<Article> articles, List<Issue> issues) {

    public SourceUnit {
        articles = List.copyOf(articles);
        issues = List.copyOf(issues);
    }
}
