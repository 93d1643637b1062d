package org.summitgraph.export.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.export.graph.GraphEdge;
import org.summitgraph.export.graph.GraphFormats;
import org.summitgraph.export.graph.GraphNode;
import org.summitgraph.export.graph.PropertyGraph;
import org.summitgraph.rdf.GraphName;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.Sg;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.ToldStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NetworkTest {

    private static final String ITEMS = "VALUES ?%1$sClass { sg:Person sg:Country sg:Body sg:Place sg:Post sg:Tenure"
            + " sg:Series sg:Meeting sg:Agreement sg:CooperationCentre } ?%1$s a ?%1$sClass . ";

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static Network network;

    @BeforeAll
    static void fill() {
        store = GraphStore.openOrCreate(folder.resolve("told"), IRIS);
        ToldStore.fill(store);
        network = store.read(dataset -> Network.read(dataset, IRIS));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theFullViewHasAllItemsAndAllStatementsBetweenThem() {
        PropertyGraph full = network.view(View.FULL, ViewFilter.NONE);
        assertEquals(count("DISTINCT ?s", ITEMS.formatted("s")), nodes(full).size());
        assertEquals(
                count("DISTINCT *", ITEMS.formatted("s") + ITEMS.formatted("o") + "?s ?p ?o"),
                edges(full).size());
    }

    @Test
    void peopleMetAsOftenAsTheStoreSays() {
        PropertyGraph met = network.view(View.WHO_MET_WHOM, ViewFilter.NONE);
        String together = "?m sg:status sg:meetingStatus-held ; sg:meetingType ?t ; sg:participant ?a , ?b ."
                + " FILTER(STR(?a) < STR(?b) && ?t != sg:meetingType-call)";
        assertEquals(
                count("DISTINCT ?a", together.replace("STR(?a) < STR(?b)", "?a != ?b")),
                nodes(met).size());
        assertEquals(
                count("DISTINCT *", "{ SELECT DISTINCT ?a ?b { " + together + " } }"),
                edges(met).size());
        assertEquals(
                (double) count("*", together),
                edges(met).stream().mapToDouble(GraphEdge::weight).sum());
        assertEquals(
                List.of(LocalDate.of(2025, 6, 16), LocalDate.of(2025, 6, 17)),
                edges(met).get(0).days());
    }

    @Test
    void statesHaveAnEdgeForEachKindOfContact() {
        PropertyGraph countries = network.view(View.COUNTRIES, ViewFilter.NONE);
        String held = "?m sg:meetingType ?t ; sg:status sg:meetingStatus-held ; sg:party ?a , ?b ."
                + " ?a a sg:Country . ?b a sg:Country . FILTER(STR(?a) < STR(?b))";
        String signed = "?m a sg:Agreement ; sg:party ?a , ?b . ?a a sg:Country . ?b a sg:Country"
                + " FILTER(STR(?a) < STR(?b)) BIND('agreement' AS ?t)";
        assertEquals(
                count("DISTINCT *", "SELECT DISTINCT ?a ?b ?t { {" + held + "} UNION {" + signed + "} }"),
                edges(countries).size());
        assertEquals(
                Set.of("协议", "双边会见", "峰会", "通话"),
                Set.copyOf(edges(countries).stream().map(GraphEdge::label).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPATION, Meeting, sg:participant",
        "AGREEMENTS, Agreement, sg:party|sg:concludedAt",
        "CENTRES, CooperationCentre, sg:party|sg:seat|sg:announcedAt",
    })
    void aViewOfOneKindHasAllOfItAndWhatItLeadsTo(View view, String kind, String path) {
        PropertyGraph graph = network.view(view, ViewFilter.NONE);
        String all = "{ ?f a sg:" + kind + " . BIND(?f AS ?n) } UNION { ?f a sg:" + kind + " . ?f " + path + " ?n }";
        assertEquals(count("DISTINCT ?n", all), nodes(graph).size());
        assertEquals(
                count("DISTINCT *", "?f a sg:" + kind + " ; " + path + " ?n"),
                edges(graph).size());
        assertTrue(edges(graph).size() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-17, -, -, -, 2",
        "2027, -, -, -, 1",
        "2028, -, -, -, 0",
        "-, 2025-02, -, -, 1",
        "-, -, planned, -, 1",
        "-, -, -, call, 1",
        "-, -, held, summit, 1",
        "-, -, 'held,planned', 'summit,call', 3",
    })
    void filtersChooseMeetings(String from, String to, String status, String type, long expected) {
        ViewFilter filter = filter(from, to, status, type);
        assertEquals(
                expected,
                nodes(network.view(View.PARTICIPATION, filter)).stream()
                        .filter(node -> node.type().equals("Meeting"))
                        .count());
    }

    @Test
    void refusesCodesAndDatesThatAreNone() {
        assertUnusable("no status 'hled'; there are: ", () -> filter("-", "-", "hled", "-"));
        assertUnusable("no type 'Summit'; there are: ", () -> filter("-", "-", "-", "Summit"));
        assertUnusable("'昨天' is no date", () -> filter("昨天", "-", "-", "-"));
    }

    @Test
    void goesAroundAnItemAsFarAsAsked() {
        assertEquals(1, nodes(network.ego("阿斯塔纳宣言", 0, ViewFilter.NONE)).size());
        PropertyGraph near = network.ego("阿斯塔纳宣言", 1, ViewFilter.NONE);
        String neighbour = "?d rdfs:label '阿斯塔纳宣言'@zh . { ?d ?p ?n } UNION { ?n ?p ?d } " + ITEMS.formatted("n");
        assertEquals(1 + count("DISTINCT ?n", neighbour), nodes(near).size());
        assertTrue(nodes(network.ego("阿斯塔纳宣言", 2, ViewFilter.NONE)).size()
                > nodes(near).size());
        assertEquals(
                nodes(network.ego("country/KZ", 1, ViewFilter.NONE)),
                nodes(network.ego(Iris.DEFAULT_BASE + "country/KZ", 1, ViewFilter.NONE)));
        assertUnusable("nothing in the store is named '无此人'", () -> network.ego("无此人", 1, ViewFilter.NONE));
    }

    @ParameterizedTest
    @EnumSource(value = View.class, names = "EGO", mode = EnumSource.Mode.EXCLUDE)
    void theSameStatementsInAnotherOrderGiveTheSameBytes(View view) throws IOException {
        DatasetGraph turned = DatasetGraphFactory.create();
        var quads = store.read(dataset -> List.copyOf(Iter.toList(dataset.find())));
        IntStream.range(0, quads.size()).forEach(i -> turned.add(quads.get(quads.size() - 1 - i)));
        assertArrayEquals(
                write("gexf", network.view(view, ViewFilter.NONE)),
                write("gexf", Network.read(turned, IRIS).view(view, ViewFilter.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"普通", "“引号”\"'", "<b>&amp;]]>", "逗,号;", "点.和·😀", "עברית"})
    void hostileNamesOfTheStoreComeThrough(String name) throws Exception {
        DatasetGraph dataset = DatasetGraphFactory.create();
        var person = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/x");
        var graph = IRIS.graph(GraphName.RESOLVED);
        dataset.add(graph, person, RDF.type.asNode(), Sg.PERSON);
        dataset.add(graph, person, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "zh"));
        PropertyGraph full = Network.read(dataset, IRIS).view(View.FULL, ViewFilter.NONE);
        JsonNode json = new ObjectMapper().readTree(write("cyjs", full));
        assertEquals(name, json.at("/elements/nodes/0/data/label").asText());
        assertEquals(
                name, ((Element) xml("gexf", full).getElementsByTagName("node").item(0)).getAttribute("label"));
        assertEquals(
                name, xml("graphml", full).getElementsByTagName("data").item(0).getTextContent());
    }

    private static Document xml(String format, PropertyGraph graph) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(write(format, graph)));
    }

    private static void assertUnusable(String begin, Executable asking) {
        String message = assertThrows(UnusableViewException.class, asking).getMessage();
        assertTrue(message.startsWith(begin), message);
    }

    private static ViewFilter filter(String from, String to, String status, String type) {
        return ViewFilter.of(given(from), given(to), codes(status), codes(type));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.equals("-"));
    }

    private static Set<String> codes(String joined) {
        return given(joined).map(codes -> Set.of(codes.split(","))).orElse(Set.of());
    }

    private static long count(String what, String where) {
        String sparql =
                "PREFIX sg: <" + Sg.NS + "> PREFIX rdfs: <" + RDFS.uri + "> SELECT (COUNT(*) AS ?number) { GRAPH <"
                        + IRIS.graph(GraphName.RESOLVED).getURI() + "> { SELECT " + what + " { " + where + " } } }";
        return store.read(dataset -> {
            try (QueryExecution asked = QueryExecutionFactory.create(sparql, DatasetFactory.wrap(dataset))) {
                return asked.execSelect().next().getLiteral("number").getLong();
            }
        });
    }

    private static byte[] write(String format, PropertyGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphFormats.named(format).orElseThrow().write(graph, out);
        assertTrue(out.toString(StandardCharsets.UTF_8).length() > 0);
        return out.toByteArray();
    }

    private static List<GraphNode> nodes(PropertyGraph graph) {
        return StreamSupport.stream(graph.nodes().spliterator(), false).toList();
    }

    private static List<GraphEdge> edges(PropertyGraph graph) {
        return StreamSupport.stream(graph.edges().spliterator(), false).toList();
    }
}
