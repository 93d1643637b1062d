package org.summitgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.link.Link;
import org.summitgraph.rdf.ArticleQuads;
import org.summitgraph.rdf.ArticleReader;
import org.summitgraph.rdf.GraphName;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.LinkQuads;
import org.summitgraph.rdf.MetadataQuads;
import org.summitgraph.rdf.OntologyQuads;
import org.summitgraph.rdf.Redirects;
import org.summitgraph.rdf.ResolutionQuads;
import org.summitgraph.rdf.ResolutionReader;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.store.StoreException.Reason;
import org.summitgraph.text.ArticleId;
import org.summitgraph.validate.Screen;
import org.summitgraph.validate.Violation;

/** A change of a store, seen by nobody else before it is complete. Used by one thread. */
public final class Update {

    private static final long SPARE_BYTES = 32L << 20;
    private static final int PUTS_BETWEEN_CHECKS = 200;

    private final Database database;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Ledger ledger;
    private final ArticleQuads quads;
    private int puts;

    Update(Database database, Iris iris) {
        this.database = database;
        this.dataset = database.dataset();
        this.iris = iris;
        this.ledger = new Ledger(dataset);
        this.quads = new ArticleQuads(iris);
    }

    /** What is remembered of an input, changes of this update included. */
    public Optional<InputRecord> input(String location) {
        return ledger.find(location);
    }

    /** What is remembered of every input, by location, changes of this update included. */
    public List<InputRecord> inputs() {
        return ledger.all();
    }

    /**
     * Stores an input in place of what it held before. An article that several inputs hold is stored once, as the one reads whose
     * location comes first; the store remembers the others' readings.
     *
     * @param articles the articles of {@code record}, each once or more
     */
    public void put(InputRecord record, List<ArticleFacts> articles) {
        if (puts++ % PUTS_BETWEEN_CHECKS == 0) {
            checkSpace();
        }
        List<ArticleId> kept = record.articles();
        ledger.find(record.location())
                .ifPresent(old -> old.articles().stream()
                        .filter(article -> !kept.contains(article))
                        .forEach(article -> withdraw(old.location(), article)));
        kept.forEach(article -> ledger.unshelve(record.location(), article));
        ledger.remove(record.location());
        ledger.put(record);
        articles.forEach(facts -> tell(record, facts));
    }

    /** Removes an input, and each article that no other input holds. */
    public void remove(String location) {
        ledger.find(location).ifPresent(record -> {
            record.articles().forEach(article -> withdraw(location, article));
            ledger.remove(location);
        });
    }

    /** The facts of every article, by id, changes of this update included. */
    public List<ArticleFacts> facts() {
        ArticleReader reader = new ArticleReader(iris);
        return ledger.articles().stream()
                .map(id -> reader.read(id, dataset.getGraph(iris.article(id))))
                .toList();
    }

    /** The IRIs of the store. */
    public Iris iris() {
        return iris;
    }

    /** Stores the program's ontology. */
    public void putOntology() {
        replace(GraphName.ONTOLOGY, OntologyQuads::write);
    }

    /**
     * Stores what follows from the articles and the links, in place of what followed before. What shapes find fault with is put into
     * the quarantine graph instead, with the reasons.
     *
     * @return why something is in quarantine, sorted
     */
    public List<Violation> putConsolidated(
            Resolution resolution, ResolutionQuads writer, Collection<? extends Link> links, Screen screen) {
        List<Quad> quads = new ArrayList<>();
        writer.write(resolution, quads::add);
        LinkQuads linkWriter = new LinkQuads(iris);
        links.forEach(link -> {
            linkWriter.write(link, quads::add);
            linkWriter.writeIdentity(link, quads::add);
        });
        Screen.Screened screened = screen.screen(quads);
        putRedirects(resolution);
        for (GraphName graph : List.of(GraphName.RESOLVED, GraphName.LINKS, GraphName.SAME_AS, GraphName.QUARANTINE)) {
            replace(graph, screened.of(iris.graph(graph)));
        }
        return screened.violations();
    }

    /**
     * Makes a graph hold what {@code writer} gives to its sink, and nothing else. What stays the same is not written again.
     *
     * @param writer such as {@code sink -> resolutionQuads.write(resolution, sink)}
     */
    public void replace(GraphName graph, Consumer<Consumer<Quad>> writer) {
        checkSpace();
        GraphReplacement replacement = new GraphReplacement(dataset, iris.graph(graph));
        writer.accept(replacement);
        replacement.apply();
    }

    /** Before the resolved graph changes: it holds what the ids were. */
    private void putRedirects(Resolution resolution) {
        ResolutionReader reader = new ResolutionReader(iris);
        Redirects redirects = reader.redirects(dataset.getGraph(iris.graph(GraphName.METADATA)))
                .after(reader.reports(dataset.getGraph(iris.graph(GraphName.RESOLVED))), resolution);
        replace(GraphName.METADATA, sink -> new MetadataQuads(iris).write(redirects, sink));
    }

    private void tell(InputRecord record, ArticleFacts facts) {
        ArticleId article = facts.article().id();
        Optional<String> teller = ledger.toldBy(article).filter(t -> !t.equals(record.location()));
        GraphReplacement reading = new GraphReplacement(dataset, iris.article(article));
        quads.write(facts, reading);
        if (teller.isPresent() && teller.get().compareTo(record.location()) < 0) {
            ledger.shelve(record.location(), article, StatementLines.text(reading.wanted(iris.article(article))));
            return;
        }
        teller.ifPresent(t -> ledger.shelve(t, article, StatementLines.text(statements(article))));
        reading.apply();
        ledger.setToldBy(article, record.location());
    }

    /** Takes back what the input at {@code location} says of an article; another input that holds it tells it from then on. */
    private void withdraw(String location, ArticleId article) {
        SortedSet<String> tellers = ledger.tellers(article);
        boolean removed = tellers.remove(location);
        if (!removed || !ledger.toldBy(article).equals(Optional.of(location))) {
            return;
        }
        GraphReplacement reading = new GraphReplacement(dataset, iris.article(article));
        if (tellers.isEmpty()) {
            ledger.forget(article);
        } else {
            String next = tellers.first();
            ledger.unshelve(next, article)
                    .ifPresent(text -> StatementLines.parse(text)
                            .find()
                            .forEachRemaining(t -> reading.accept(new Quad(iris.article(article), t))));
            ledger.setToldBy(article, next);
        }
        reading.apply();
    }

    private List<Triple> statements(ArticleId article) {
        List<Triple> found = new ArrayList<>();
        dataset.find(iris.article(article), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }

    /** Stops before the disk is full: with memory-mapped files that would be an error of the virtual machine. */
    private void checkSpace() {
        try {
            if (Files.getFileStore(database.folder()).getUsableSpace() < SPARE_BYTES) {
                throw new StoreException(
                        Reason.DISK_FULL, "the disk of " + database.folder() + " is full; nothing was stored");
            }
        } catch (IOException e) {
            throw StoreFolder.unwritable(database.folder(), e);
        }
    }
}
