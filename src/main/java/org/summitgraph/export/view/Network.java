package org.summitgraph.export.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.summitgraph.export.graph.PropertyGraph;
import org.summitgraph.rdf.GraphName;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.Sg;

/** All items of a store and the relations between them, of which views show parts. Values; what was read does not change. */
public final class Network {

    private static final List<Node> CLASSES = List.of(
            Sg.PERSON,
            Sg.COUNTRY,
            Sg.BODY,
            Sg.PLACE,
            Sg.POST,
            Sg.TENURE,
            Sg.SERIES,
            Sg.MEETING,
            Sg.AGREEMENT,
            Sg.COOPERATION_CENTRE);

    private final SortedMap<String, Item> items;
    private final NavigableSet<Relation> relations;
    private final Map<String, String> words;
    private final String base;

    private Network(
            SortedMap<String, Item> items, NavigableSet<Relation> relations, Map<String, String> words, String base) {
        this.items = Collections.unmodifiableSortedMap(items);
        this.relations = Collections.unmodifiableNavigableSet(relations);
        this.words = Map.copyOf(words);
        this.base = base;
    }

    /** Reads the items that {@code dataset} holds under {@code iris}. */
    public static Network read(DatasetGraph dataset, Iris iris) {
        Graph resolved = dataset.getGraph(iris.graph(GraphName.RESOLVED));
        ItemReader reader = new ItemReader(resolved, dataset.getGraph(iris.graph(GraphName.LINKS)));
        SortedMap<String, Item> items = new TreeMap<>();
        for (Node type : CLASSES) {
            String name = type.getLocalName();
            for (Triple typed : resolved.find(Node.ANY, RDF.type.asNode(), type).toList()) {
                String iri = typed.getSubject().getURI();
                items.put(iri, reader.read(iri, typed.getSubject(), name));
            }
        }
        NavigableSet<Relation> relations = relations(resolved, items);
        Graph ontology = dataset.getGraph(iris.graph(GraphName.ONTOLOGY));
        return new Network(items, relations, words(ontology, relations), iris.base());
    }

    /**
     * The item with an IRI that stands in the network.
     *
     * @throws IllegalArgumentException where none has it
     */
    Item item(String iri) {
        return Optional.ofNullable(items.get(iri))
                .orElseThrow(() -> new IllegalArgumentException("not in the network: " + iri));
    }

    private static NavigableSet<Relation> relations(Graph resolved, SortedMap<String, Item> items) {
        NavigableSet<Relation> relations = new TreeSet<>();
        resolved.stream(Node.ANY, Node.ANY, Node.ANY)
                .filter(triple -> triple.getObject().isURI()
                        && items.containsKey(triple.getObject().getURI()))
                .filter(triple -> triple.getSubject().isURI()
                        && items.containsKey(triple.getSubject().getURI()))
                .map(triple -> new Relation(
                        triple.getSubject().getURI(),
                        triple.getPredicate().getLocalName().intern(),
                        triple.getObject().getURI()))
                .forEach(relations::add);
        return relations;
    }

    private static Map<String, String> words(Graph ontology, NavigableSet<Relation> relations) {
        Map<String, String> words = new TreeMap<>();
        for (Relation relation : relations) {
            words.computeIfAbsent(
                    relation.name(),
                    name -> ontology.stream(Sg.term(name), RDFS.label.asNode(), Node.ANY)
                            .map(Triple::getObject)
                            .filter(label -> label.getLiteralLanguage().equals("zh"))
                            .map(Node::getLiteralLexicalForm)
                            .min(String::compareTo)
                            .orElse(name));
        }
        return words;
    }

    /**
     * What {@code view} shows of the facts that pass {@code filter}, in the order of IRIs.
     *
     * @throws IllegalArgumentException for {@link View#EGO}, which is about one item
     */
    public PropertyGraph view(View view, ViewFilter filter) {
        return switch (view) {
            case FULL -> new Selections(this).full(filter);
            case PARTICIPATION -> new Selections(this).participation(filter);
            case AGREEMENTS -> new Selections(this).agreements(filter);
            case CENTRES -> new Selections(this).centres(filter);
            case WHO_MET_WHOM -> new Contacts(this).people(filter);
            case COUNTRIES -> new Contacts(this).countries(filter);
            case EGO -> throw new IllegalArgumentException("which item?");
        };
    }

    /**
     * What can be reached from one item in {@code depth} steps, along relations in either direction, and all relations between.
     *
     * @param entity its IRI, what its IRI says after the base, or one of its names
     * @throws UnusableViewException where it is not there, or several have that name
     */
    public PropertyGraph ego(String entity, int depth, ViewFilter filter) {
        return new Selections(this).around(find(entity), depth, filter);
    }

    private Item find(String entity) {
        for (String iri : List.of(entity, base + entity)) {
            if (items.containsKey(iri)) {
                return items.get(iri);
            }
        }
        List<Item> named = new ArrayList<>();
        items.values().stream().filter(item -> item.names().contains(entity)).forEach(named::add);
        if (named.size() > 1) {
            throw new UnusableViewException("several are named '" + entity + "', write the IRI: "
                    + String.join(", ", named.stream().map(Item::iri).toList()));
        }
        return named.stream()
                .findFirst()
                .orElseThrow(() -> new UnusableViewException("nothing in the store is named '" + entity + "'"));
    }

    SortedMap<String, Item> items() {
        return items;
    }

    NavigableSet<Relation> relations() {
        return relations;
    }

    /** The relation in Chinese. */
    String word(String relation) {
        return words.getOrDefault(relation, relation);
    }
}
