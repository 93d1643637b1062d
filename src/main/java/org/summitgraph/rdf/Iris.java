package org.summitgraph.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.summitgraph.fact.FactKind;
import org.summitgraph.fact.Party;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.PartyEntity;
import org.summitgraph.resolve.ReportId;
import org.summitgraph.text.ArticleId;

/**
 * The IRIs of the data.
 *
 * @param base what they all begin with, an absolute IRI that ends with a slash
 */
public record Iris(String base) {

    public static final String DEFAULT_BASE = "https://w3id.org/summitgraph/id/";
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final Pattern REPORT =
            Pattern.compile("report/([0-9a-f]{16})/(person|meeting|agreement|centre|date)-([0-9]{1,9})");

    public Iris {
        if (!base.matches("[a-z][a-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]*/")) {
            throw new IllegalArgumentException("not an absolute IRI that ends with a slash: " + base);
        }
    }

    /** An article; also the name of the graph that holds what it says. */
    public Node article(ArticleId id) {
        return iri("article/" + id);
    }

    public Node report(ReportId id) {
        return iri("report/" + id.path());
    }

    Node evidence(ReportId id) {
        return iri("report/" + id.path() + "/evidence");
    }

    public Node entity(EntityId id) {
        return iri(id.path());
    }

    public Node party(Party party) {
        return entity(PartyEntity.idOf(party));
    }

    /** The place of {@code person} in {@code meeting}. */
    Node participation(EntityId meeting, EntityId person) {
        return iri("participation/" + meeting.local() + "/" + person.local());
    }

    /** A graph that does not belong to one article. */
    public Node graph(GraphName name) {
        return name == GraphName.ONTOLOGY ? NodeFactory.createURI(Sg.ONTOLOGY) : iri("graph/" + name.segment());
    }

    /** The IRI of {@code path} after the base. */
    Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    /**
     * The entity that {@code node} names.
     *
     * @throws GraphFormatException where it names none
     */
    EntityId entityId(Node node) {
        String path = path(node).orElse("");
        int slash = path.indexOf('/');
        return Arrays.stream(EntityKind.values())
                .filter(kind -> slash > 0 && kind.segment().equals(path.substring(0, slash)))
                .findFirst()
                .map(kind -> new EntityId(kind, path.substring(slash + 1)))
                .orElseThrow(() -> new GraphFormatException("names no entity: " + node));
    }

    /**
     * The report that {@code node} names.
     *
     * @throws GraphFormatException where it names none
     */
    ReportId reportId(Node node) {
        Matcher matcher = REPORT.matcher(path(node).orElse(""));
        if (!matcher.matches()) {
            throw new GraphFormatException("names no report: " + node);
        }
        FactKind kind = FactKind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        return new ReportId(new ArticleId(matcher.group(1)), kind, Integer.parseInt(matcher.group(3)));
    }

    /** {@code name} as a path segment: what is not unreserved ASCII is percent-encoded. */
    static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** What an IRI of the data says after the base; empty for any other node. */
    Optional<String> path(Node node) {
        return node.isURI() && node.getURI().startsWith(base)
                ? Optional.of(node.getURI().substring(base.length()))
                : Optional.empty();
    }
}
