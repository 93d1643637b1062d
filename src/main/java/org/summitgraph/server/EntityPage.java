package org.summitgraph.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** A description as an HTML page in Chinese or English: what the thing is called, what is said of it, what points to it. */
final class EntityPage {

    private final Graph graph;
    private final String iri;
    private final boolean chinese;
    private final SiteLinks links;

    EntityPage(Graph graph, String iri, boolean chinese, SiteLinks links) {
        this.graph = graph;
        this.iri = iri;
        this.chinese = chinese;
        this.links = links;
    }

    String html() {
        Node thing = NodeFactory.createURI(iri);
        String name = Answers.escape(name(thing));
        StringBuilder body = new StringBuilder();
        body.append("<h1>")
                .append(name)
                .append("</h1>\n<p class=\"iri\">")
                .append(Answers.escape(iri))
                .append("</p>\n<p>");
        for (RdfTypes type : RdfTypes.values()) {
            if (type != RdfTypes.HTML) {
                body.append("<a href=\"")
                        .append(Answers.escape(links.local(iri) + "." + type.suffix()))
                        .append("\">")
                        .append(type.name().replace('_', '-'))
                        .append("</a> ");
            }
        }
        body.append("</p>\n");
        table(
                body,
                chinese ? "陈述" : "Statements",
                graph.find(thing, Node.ANY, Node.ANY).toList(),
                false);
        table(
                body,
                chinese ? "被引用于" : "Mentioned by",
                graph.find(Node.ANY, Node.ANY, thing).toList(),
                true);
        return Pages.page(name, chinese, body.toString());
    }

    private void table(StringBuilder out, String heading, List<Triple> triples, boolean incoming) {
        if (triples.isEmpty()) {
            return;
        }
        List<String[]> rows = new ArrayList<>();
        for (Triple triple : triples) {
            rows.add(
                    new String[] {cell(triple.getPredicate()), cell(incoming ? triple.getSubject() : triple.getObject())
                    });
        }
        rows.sort(Comparator.comparing((String[] row) -> row[0]).thenComparing(row -> row[1]));
        out.append("<h2>").append(heading).append("</h2>\n<table>\n");
        for (String[] row : rows) {
            out.append("<tr><th scope=\"row\">")
                    .append(row[0])
                    .append("</th><td>")
                    .append(row[1])
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private String cell(Node node) {
        if (node.isURI()) {
            String href = links.local(node.getURI());
            boolean web = href.startsWith("/") || href.startsWith("http://") || href.startsWith("https://");
            String label = Answers.escape(name(node));
            return web ? "<a href=\"" + Answers.escape(href) + "\">" + label + "</a>" : label;
        }
        return Answers.escape(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private String name(Node node) {
        return label(node, chinese ? "zh" : "en")
                .or(() -> label(node, chinese ? "en" : "zh"))
                .or(() -> label(node, ""))
                .orElseGet(() -> lastPart(node.getURI()));
    }

    private Optional<String> label(Node node, String language) {
        return graph.find(node, RDFS.label.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(o -> o.isLiteral()
                        && o.getLiteralLanguage().toLowerCase(Locale.ROOT).startsWith(language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    private static String lastPart(String iri) {
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return cut >= 0 && cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
    }
}
