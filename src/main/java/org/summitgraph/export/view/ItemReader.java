package org.summitgraph.export.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.summitgraph.rdf.Sg;

/**
 * Reads one item from the statements about it.
 *
 * @param resolved the graph of items
 * @param links what they are elsewhere
 */
record ItemReader(Graph resolved, Graph links) {

    private static final List<Node> KINDS = List.of(Sg.MEETING_TYPE, Sg.AGREEMENT_KIND, Sg.CENTRE_KIND);
    private static final List<Node> BEGINNINGS = List.of(Sg.START, Sg.CONCLUDED_ON, Sg.DATE);

    Item read(String iri, Node subject, String type) {
        Map<Node, List<Node>> said = resolved.stream(subject, Node.ANY, Node.ANY)
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, Collectors.mapping(Triple::getObject, Collectors.toList())));
        Optional<String> chinese = label(said, "zh");
        Optional<String> english = label(said, "en");
        Optional<String> kind = first(said, KINDS).map(ItemReader::code);
        Optional<String> status = first(said, List.of(Sg.STATUS)).map(ItemReader::code);
        SortedMap<String, String> attributes = new TreeMap<>();
        kind.ifPresent(code -> attributes.put("kind", code));
        status.ifPresent(code -> attributes.put("status", code));
        english.ifPresent(text -> attributes.put("english", text));
        text(said, Sg.CODE).ifPresent(code -> attributes.put("code", code));
        text(said, Sg.EDTF).ifPresent(date -> attributes.put("date", date));
        text(said, Sg.ARTICLE_COUNT).ifPresent(count -> attributes.put("articles", count));
        links.stream(subject, Sg.WIKIDATA, Node.ANY)
                .map(triple -> triple.getObject().toString())
                .min(String::compareTo)
                .ifPresent(item -> attributes.put("wikidata", item));
        return new Item(
                iri,
                chinese.or(() -> english).orElse(iri),
                names(said),
                type,
                kind,
                status,
                first(said, BEGINNINGS).flatMap(ItemReader::day),
                first(said, List.of(Sg.EARLIEST, Sg.FIRST_ATTESTED)).flatMap(ItemReader::day),
                first(said, List.of(Sg.LATEST, Sg.LAST_ATTESTED)).flatMap(ItemReader::day),
                attributes);
    }

    private static TreeSet<String> names(Map<Node, List<Node>> said) {
        return Stream.of(RDFS.label.asNode(), Sg.NAME, SKOS.altLabel.asNode())
                .flatMap(property -> said.getOrDefault(property, List.of()).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> label(Map<Node, List<Node>> said, String language) {
        return said.getOrDefault(RDFS.label.asNode(), List.of()).stream()
                .filter(value -> value.isLiteral() && value.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo);
    }

    private static Optional<String> text(Map<Node, List<Node>> said, Node property) {
        return said.getOrDefault(property, List.of()).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo);
    }

    private static Optional<Node> first(Map<Node, List<Node>> said, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> said.getOrDefault(property, List.of()).stream())
                .findFirst();
    }

    /** The code of a concept, whose local name is its list, a hyphen and the code. */
    private static String code(Node concept) {
        return concept.getURI().replaceFirst("^[^#]*#[^-]*-", "");
    }

    private static Optional<LocalDate> day(Node value) {
        boolean day = value.isLiteral() && XSDDatatype.XSDdate.equals(value.getLiteralDatatype());
        return day ? Optional.of(LocalDate.parse(value.getLiteralLexicalForm())) : Optional.empty();
    }
}
