package org.summitgraph.rdf;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.FactKind;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.RuleId;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

/**
 * Facts back from the graph of an article. What {@link ArticleQuads} leaves out is lost: a derivation names only the rule, the text
 * is its own raw text, and the location is the file.
 */
public final class ArticleReader {

    private final Iris iris;

    public ArticleReader(Iris iris) {
        this.iris = iris;
    }

    /**
     * What an article states.
     *
     * @param graph the graph named by the article's IRI
     * @throws GraphFormatException where the graph is not as {@link ArticleQuads} writes it
     */
    public ArticleFacts read(ArticleId id, Graph graph) {
        Description article = new Description(graph, iris.article(id));
        return new ArticleFacts(
                article(id, article),
                findings(graph, FactKind.PERSON, ReportReader::person),
                findings(graph, FactKind.MEETING, ReportReader::meeting),
                findings(graph, FactKind.AGREEMENT, ReportReader::agreement),
                findings(graph, FactKind.CENTRE, ReportReader::centre),
                findings(graph, FactKind.DATE, ReportReader::date));
    }

    /** The article that a graph belongs to; empty for the name of any other graph. */
    public Optional<ArticleId> articleOf(Node graphName) {
        return iris.path(graphName)
                .filter(path -> path.startsWith("article/"))
                .map(path -> new ArticleId(path.substring("article/".length())));
    }

    private static Article article(ArticleId id, Description article) {
        String file = article.text(Sg.FILE);
        return new Article(
                id,
                file,
                file,
                article.maybe(Sg.TITLE),
                article.maybe(Sg.PUBLISHED).map(LocalDate::parse),
                article.maybe(Sg.SOURCE),
                article.maybe(Sg.URL),
                datelines(article),
                CleanText.identity(article.text(Sg.TEXT)),
                new Span(article.integer(Sg.TITLE_BEGIN), article.integer(Sg.TITLE_END)));
    }

    private static List<Dateline> datelines(Description article) {
        return numbered(article.all(Sg.HAS_DATELINE)).stream()
                .map(d -> new Dateline(
                        new Span(d.integer(Sg.BEGIN), d.integer(Sg.STOP)),
                        d.text(Sg.AGENCY),
                        d.maybe(Sg.FILED_FROM),
                        d.maybe(Sg.FILED_ON).map(MonthDay::parse)))
                .toList();
    }

    private static <F extends Fact> List<Finding<F>> findings(
            Graph graph, FactKind kind, Function<Description, F> facts) {
        List<Description> reports = graph.stream(Node.ANY, RDF.type.asNode(), ReportedFacts.classOf(kind))
                .map(triple -> new Description(graph, triple.getSubject()))
                .toList();
        List<Finding<F>> findings = new ArrayList<>();
        for (Description report : numbered(reports)) {
            Evidence evidence = evidence(report.only(Sg.HAS_EVIDENCE));
            Derivation derivation = Derivation.of(evidence.rule().value(), evidence.quote());
            findings.add(new Finding<>(facts.apply(report), evidence, report.real(Sg.CONFIDENCE), derivation));
        }
        return findings;
    }

    private static Evidence evidence(Description evidence) {
        Zone zone = evidence.maybe(Sg.IN_TITLE).isPresent() ? Zone.TITLE : Zone.BODY;
        Span span = new Span(evidence.integer(Outside.START), evidence.integer(Outside.END));
        return new Evidence(new RawSpan(zone, span), evidence.text(Outside.EXACT), new RuleId(evidence.text(Sg.RULE)));
    }

    private static List<Description> numbered(List<Description> things) {
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> thing.integer(Sg.NUMBER)))
                .toList();
    }
}
