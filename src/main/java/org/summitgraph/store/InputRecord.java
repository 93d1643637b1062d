package org.summitgraph.store;

import java.util.List;
import org.summitgraph.issue.Issue;
import org.summitgraph.text.ArticleId;

/**
 * What the store remembers of an input that was read into it.
 *
 * @param location as in {@link org.summitgraph.text.Article#location()}; one record a location
 * @param contentHash of the input when it was read
 * @param version of the program that read it
 * @param articles those it holds, sorted, each once
 * @param issues what was odd about it
 */
public record InputRecord(
        String location, String contentHash, String version, List<ArticleId> articles, List<Issue> issues) {

    public InputRecord {
        articles = articles.stream().sorted().distinct().toList();
        issues = List.copyOf(issues);
    }

    /** Whether reading an input with this content by this version of the program would give the same again. */
    public boolean isOf(String hash, String program) {
        return contentHash.equals(hash) && version.equals(program);
    }
}
