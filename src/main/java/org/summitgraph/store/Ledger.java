package org.summitgraph.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.text.ArticleId;

/**
 * What the store remembers of its inputs. It stands in the default graph of the database, which queries do not see, so that it is
 * written in the same transaction as the articles and never served. Needs an open transaction.
 */
final class Ledger {

    private static final String NS = "urn:x-summitgraph:ledger:";
    private static final String INPUT = "urn:x-summitgraph:input:";
    private static final String ARTICLE = "urn:x-summitgraph:article:";
    private static final Node RECORD = NodeFactory.createURI(NS + "record");
    private static final Node TELLS = NodeFactory.createURI(NS + "tells");
    private static final Node TOLD_BY = NodeFactory.createURI(NS + "toldBy");

    private final DatasetGraph dataset;

    Ledger(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    Optional<InputRecord> find(String location) {
        return find(input(location), RECORD, Node.ANY).stream().findFirst().map(Ledger::record);
    }

    /** Every record, by location. */
    List<InputRecord> all() {
        return find(Node.ANY, RECORD, Node.ANY).stream()
                .map(Ledger::record)
                .sorted(Comparator.comparing(InputRecord::location))
                .toList();
    }

    /** Every article, by id. */
    List<ArticleId> articles() {
        return find(Node.ANY, TOLD_BY, Node.ANY).stream()
                .map(quad -> new ArticleId(quad.getSubject().getURI().substring(ARTICLE.length())))
                .sorted()
                .toList();
    }

    void put(InputRecord record) {
        Node input = input(record.location());
        add(input, RECORD, RecordText.write(record));
        record.articles().forEach(article -> add(input, TELLS, node(article)));
    }

    /** Forgets an input with all that is known of it. */
    void remove(String location) {
        delete(input(location), Node.ANY);
    }

    /** The locations of the inputs that hold an article. */
    SortedSet<String> tellers(ArticleId article) {
        SortedSet<String> tellers = new TreeSet<>();
        find(Node.ANY, TELLS, node(article)).forEach(quad -> tellers.add(location(quad.getSubject())));
        return tellers;
    }

    /** The input whose reading of an article is the one in the article's graph. */
    Optional<String> toldBy(ArticleId article) {
        return find(node(article), TOLD_BY, Node.ANY).stream().findFirst().map(quad -> location(quad.getObject()));
    }

    void setToldBy(ArticleId article, String location) {
        forget(article);
        add(node(article), TOLD_BY, input(location));
    }

    void forget(ArticleId article) {
        delete(node(article), TOLD_BY);
    }

    /** Keeps an input's reading of an article whose graph holds the reading of another input. */
    void shelve(String location, ArticleId article, String statements) {
        delete(input(location), shelf(article));
        add(input(location), shelf(article), NodeFactory.createLiteralString(statements));
    }

    /** Takes an input's reading of an article off the shelf; empty where none is there. */
    Optional<String> unshelve(String location, ArticleId article) {
        Optional<String> statements = find(input(location), shelf(article), Node.ANY).stream()
                .findFirst()
                .map(quad -> quad.getObject().getLiteralLexicalForm());
        delete(input(location), shelf(article));
        return statements;
    }

    private List<Quad> find(Node subject, Node property, Node value) {
        List<Quad> found = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, subject, property, value).forEachRemaining(found::add);
        return found;
    }

    private void add(Node subject, Node property, Node value) {
        dataset.add(Quad.defaultGraphIRI, subject, property, value);
    }

    private void delete(Node subject, Node property) {
        dataset.deleteAny(Quad.defaultGraphIRI, subject, property, Node.ANY);
    }

    private static InputRecord record(Quad quad) {
        return RecordText.read(quad.getObject());
    }

    private static Node shelf(ArticleId article) {
        return NodeFactory.createURI(NS + "shelved:" + article);
    }

    private static Node node(ArticleId article) {
        return NodeFactory.createURI(ARTICLE + article);
    }

    private static Node input(String location) {
        return NodeFactory.createURI(INPUT + URLEncoder.encode(location, StandardCharsets.UTF_8));
    }

    private static String location(Node input) {
        return URLDecoder.decode(input.getURI().substring(INPUT.length()), StandardCharsets.UTF_8);
    }
}
