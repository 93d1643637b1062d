package org.summitgraph.rdf;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.FactKind;
import org.summitgraph.fact.Finding;
import org.summitgraph.resolve.ReportId;
import org.summitgraph.text.Article;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Zone;

/**
 * The graph of one article: what it is, its text, and what it reports with evidence. It depends on the article alone, and {@link
 * ArticleReader} gets everything back but derivations, the alignment of text and raw input, and the place where the input was found.
 */
public final class ArticleQuads {

    private final Iris iris;

    public ArticleQuads(Iris iris) {
        this.iris = iris;
    }

    public void write(ArticleFacts facts, Consumer<Quad> sink) {
        Article article = facts.article();
        Node graph = iris.article(article.id());
        Statements about = new Statements(sink, graph, graph);
        describe(article, about);
        reports(facts, FactKind.PERSON, facts.people(), about, ReportedFacts::person);
        reports(facts, FactKind.MEETING, facts.meetings(), about, ReportedFacts::meeting);
        reports(facts, FactKind.AGREEMENT, facts.agreements(), about, ReportedFacts::agreement);
        reports(facts, FactKind.CENTRE, facts.centres(), about, ReportedFacts::centre);
        reports(facts, FactKind.DATE, facts.dates(), about, ReportedFacts::date);
    }

    private void describe(Article article, Statements about) {
        about.type(Sg.ARTICLE)
                .label(article.title().map(Literals::chinese).orElseGet(() -> Literals.text(article.file())))
                .text(Sg.FILE, article.file())
                .text(Sg.TITLE, article.title())
                .day(Sg.PUBLISHED, article.published())
                .text(Sg.SOURCE, article.source())
                .text(Sg.URL, article.url())
                .text(Sg.TEXT, article.text().text())
                .integer(Sg.TITLE_BEGIN, article.titleSpan().start())
                .integer(Sg.TITLE_END, article.titleSpan().end());
        int number = 1;
        for (Dateline dateline : article.datelines()) {
            Node node = iris.iri("dateline/" + article.id() + "/" + number);
            about.add(Sg.HAS_DATELINE, node)
                    .about(node)
                    .type(Sg.DATELINE)
                    .integer(Sg.NUMBER, number++)
                    .integer(Sg.BEGIN, dateline.span().start())
                    .integer(Sg.STOP, dateline.span().end())
                    .text(Sg.AGENCY, dateline.agency())
                    .text(Sg.FILED_FROM, dateline.place())
                    .add(Sg.FILED_ON, dateline.day(), Literals::monthDay);
        }
    }

    private <F extends Fact> void reports(
            ArticleFacts facts,
            FactKind kind,
            List<Finding<F>> findings,
            Statements article,
            BiConsumer<F, Statements> values) {
        int number = 1;
        for (Finding<F> finding : findings) {
            ReportId id = new ReportId(facts.article().id(), kind, number);
            Statements report = article.about(iris.report(id));
            report.type(ReportedFacts.classOf(kind))
                    .add(Sg.IN_ARTICLE, article.subject())
                    .integer(Sg.NUMBER, number++)
                    .add(Sg.CONFIDENCE, Literals.real(finding.confidence()));
            values.accept(finding.fact(), report);
            evidence(id, finding.evidence(), article, report);
        }
    }

    private void evidence(ReportId id, Evidence evidence, Statements article, Statements report) {
        Node node = iris.evidence(id);
        report.add(Sg.HAS_EVIDENCE, node);
        Statements about = report.about(node)
                .type(Sg.EVIDENCE, Outside.POSITION_SELECTOR, Outside.QUOTE_SELECTOR)
                .integer(Outside.START, evidence.raw().span().start())
                .integer(Outside.END, evidence.raw().span().end())
                .text(Outside.EXACT, evidence.quote())
                .text(Sg.RULE, evidence.rule().value())
                .add(Outside.DERIVED_FROM, article.subject());
        if (evidence.raw().zone() == Zone.TITLE) {
            about.add(Sg.IN_TITLE, Literals.truth(true));
        }
    }
}
