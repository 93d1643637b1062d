package org.summitgraph.resolve;

import java.util.Comparator;
import java.util.Locale;
import org.summitgraph.fact.FactKind;
import org.summitgraph.text.ArticleId;

/**
 * Names what one article says of one fact.
 *
 * @param number its place among the article's facts of that kind, from 1
 */
public record ReportId(ArticleId article, FactKind kind, int number) implements Comparable<ReportId> {

    private static final Comparator<ReportId> ORDER = Comparator.comparing(ReportId::article)
            .thenComparing(ReportId::kind)
            .thenComparingInt(ReportId::number);

    public ReportId {
        if (number < 1) {
            throw new IllegalArgumentException("reports are numbered from 1: " + number);
        }
    }

    /** {@code <article>/<kind>-<number>}. */
    public String path() {
        return article + "/" + kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    @Override
    public int compareTo(ReportId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path();
    }
}
