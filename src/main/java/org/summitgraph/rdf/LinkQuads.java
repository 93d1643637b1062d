package org.summitgraph.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.link.Ambiguous;
import org.summitgraph.link.Candidate;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.link.Unlinked;
import org.summitgraph.resolve.EntityId;

/**
 * The graphs of links: what is known of each item's Wikidata item, and, in a graph of its own, {@code owl:sameAs} where it is as
 * good as certain. A link below that threshold is a {@code skos:closeMatch}.
 */
public final class LinkQuads {

    /** A wrong identity spreads: anything less sure is only said to match closely. */
    public static final double STRICT = 0.95;

    private final Iris iris;

    public LinkQuads(Iris iris) {
        this.iris = iris;
    }

    /** For the graph of links. */
    public void write(Link link, Consumer<Quad> sink) {
        EntityId item = link.item();
        Node node = iris.iri("link/" + item.path());
        Statements about = new Statements(sink, iris.graph(GraphName.LINKS), node)
                .type(Sg.LINK)
                .add(Sg.LINK_OF, iris.entity(item))
                .text(Sg.ITEM_KIND, item.kind().segment());
        if (link instanceof Linked linked) {
            linked(linked, about);
        } else if (link instanceof Ambiguous ambiguous) {
            ambiguous(ambiguous, about);
        } else if (link instanceof Unlinked unlinked) {
            about.add(Sg.OUTCOME, Sg.IS_UNLINKED).text(Sg.REASON, unlinked.reason());
        }
    }

    /** For the graph of identities. */
    public void writeIdentity(Link link, Consumer<Quad> sink) {
        if (link instanceof Linked linked && linked.confidence() >= STRICT) {
            new Statements(sink, iris.graph(GraphName.SAME_AS), iris.entity(linked.item()))
                    .add(OWL.sameAs.asNode(), wikidata(linked.qid()));
        }
    }

    private void linked(Linked link, Statements about) {
        about.add(Sg.OUTCOME, Sg.IS_LINKED)
                .text(Sg.QID, link.qid().value())
                .text(Sg.METHOD, link.method())
                .add(Sg.CONFIDENCE, Literals.real(link.confidence()));
        link.features().forEach((name, value) -> {
            Node feature = iris.iri("link/" + link.item().path() + "/" + Iris.segment(name));
            about.add(Sg.HAS_FEATURE, feature)
                    .about(feature)
                    .type(Sg.FEATURE)
                    .text(Sg.FEATURE_NAME, name)
                    .add(Sg.FEATURE_VALUE, Literals.real(value));
        });
        Statements item = about.about(iris.entity(link.item())).add(Sg.WIKIDATA, wikidata(link.qid()));
        if (link.confidence() < STRICT) {
            item.add(SKOS.closeMatch.asNode(), wikidata(link.qid()));
        }
    }

    private void ambiguous(Ambiguous link, Statements about) {
        about.add(Sg.OUTCOME, Sg.IS_AMBIGUOUS).text(Sg.REASON, link.reason());
        int rank = 1;
        for (Candidate candidate : link.candidates()) {
            Node node = iris.iri("link/" + link.item().path() + "/candidate-" + rank);
            about.add(Sg.HAS_CANDIDATE, node)
                    .about(node)
                    .type(Sg.CANDIDATE)
                    .integer(Sg.RANK, rank++)
                    .text(Sg.QID, candidate.qid().value())
                    .label(Literals.text(candidate.label()))
                    .add(Sg.SCORE, Literals.real(candidate.score()));
        }
    }

    private static Node wikidata(Qid qid) {
        return NodeFactory.createURI(Iris.WIKIDATA + qid);
    }
}
