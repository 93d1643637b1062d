package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.FactKind;
import org.summitgraph.fact.Finding;
import org.summitgraph.text.Article;

/** What one article says of one fact. */
public record Report<F extends Fact>(ReportId id, Article article, Finding<F> finding) {

    public F fact() {
        return finding.fact();
    }

    /** The reports of one kind that the articles make, in the order of the articles. */
    public static <F extends Fact> List<Report<F>> of(
            List<ArticleFacts> articles, FactKind kind, Function<ArticleFacts, List<Finding<F>>> findings) {
        List<Report<F>> reports = new ArrayList<>();
        for (ArticleFacts facts : articles) {
            int number = 1;
            for (Finding<F> finding : findings.apply(facts)) {
                reports.add(new Report<>(new ReportId(facts.article().id(), kind, number++), facts.article(), finding));
            }
        }
        return reports;
    }
}
