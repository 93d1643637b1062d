package org.summitgraph.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.Sg;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.ToldStore;

/** Answers of a store and of an endpoint over the same statements, in every form. */
class AnswersTest {

    private static final String LEADERS =
            NamedQueries.bundled().find("heads-of-state").orElseThrow().sparql();

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static FusekiServer server;
    private static EndpointAnswering endpoint;

    @BeforeAll
    static void serve() {
        store = GraphStore.openOrCreate(folder.resolve("told"), new Iris(Iris.DEFAULT_BASE));
        ToldStore.fill(store);
        DatasetGraph copy = DatasetGraphFactory.createTxnMem();
        boolean copied = store.read(dataset -> {
            dataset.getUnionGraph().find().forEachRemaining(copy.getDefaultGraph()::add);
            return true;
        });
        assertTrue(copied);
        server = FusekiServer.create().port(0).loopback(true).add("/told", copy).start();
        endpoint = new EndpointAnswering(
                URI.create("http://localhost:" + server.getHttpPort() + "/told/sparql"), Iris.DEFAULT_BASE);
    }

    @AfterAll
    static void stop() {
        server.stop();
        store.close();
    }

    static List<NamedQuery> queries() {
        return NamedQueries.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void anEndpointAnswersAsAStoreDoes(NamedQuery query) {
        assertEquals(
                answer(store, query.sparql(), ResultFormat.CSV), answer(endpoint, query.sparql(), ResultFormat.CSV));
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, 'name,office\r\n习近平,国家主席\r\n'",
        "TSV, '?name\t?office\n\"习近平\"\t\"国家主席\"\n'",
        "TABLE, 'name    office\n------  --------\n习近平  国家主席\n'",
    })
    void writesRowsInTheFormAskedFor(ResultFormat format, String expected) {
        String query = "SELECT * { VALUES (?name ?office) { (\"习近平\" \"国家主席\") } }";
        assertEquals(expected, answer(store, query, format));
    }

    @ParameterizedTest
    @CsvSource({"JSON, '\"value\": \"托卡耶夫\"'", "XML, <literal>托卡耶夫</literal>"})
    void writesTheResultFormatsOfSparql(ResultFormat format, String part) {
        assertTrue(answer(store, LEADERS, format).contains(part));
    }

    @Test
    void tablesLeaveOutWhatAllIrisBeginWith() {
        String query = "SELECT ?s { ?s <" + Sg.NS + "code> \"KZ\" }";
        assertEquals("s\n----------\ncountry/KZ\n", answer(store, query, ResultFormat.TABLE));
        assertEquals("s\r\n" + Iris.DEFAULT_BASE + "country/KZ\r\n", answer(store, query, ResultFormat.CSV));
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "JSON", "XML"})
    void answersQueriesOfOtherFormsToo(ResultFormat format) {
        assertTrue(answer(store, "ASK { ?s ?p ?o }", format).contains("true"));
        String construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s <" + Sg.NS + "code> \"KZ\" ; ?p ?o }";
        assertTrue(answer(store, construct, format).contains("country/KZ"));
        assertTrue(answer(store, "DESCRIBE <" + Iris.DEFAULT_BASE + "country/KZ>", format)
                .contains("country/KZ"));
    }

    @Test
    void rowsCannotHoldStatements() {
        assertThrows(
                UnusableQueryException.class,
                () -> answer(store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", ResultFormat.CSV));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT *", "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "LOAD <file:///etc/passwd>", ""})
    void refusesWhatIsNoQuery(String text) {
        UnusableQueryException refusal =
                assertThrows(UnusableQueryException.class, () -> answer(store, text, ResultFormat.CSV));
        assertEquals(1, refusal.getMessage().lines().count());
    }

    @Test
    void asksNoOtherMachineForAStore() {
        String query = "SELECT * { SERVICE <http://localhost:" + server.getHttpPort() + "/told/sparql> { ?s ?p ?o } }";
        assertThrows(UnansweredQueryException.class, () -> answer(store, query, ResultFormat.CSV));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/sparql", "http://localhost:PORT/none/sparql"})
    void anEndpointThatDoesNotAnswerIsSaidInOneLine(String address) {
        URI silent = URI.create(address.replace("PORT", Integer.toString(server.getHttpPort())));
        EndpointAnswering asked = new EndpointAnswering(silent, Iris.DEFAULT_BASE);
        UnansweredQueryException problem =
                assertThrows(UnansweredQueryException.class, () -> answer(asked, LEADERS, ResultFormat.CSV));
        assertEquals(1, problem.getMessage().lines().count());
        assertTrue(problem.getMessage().contains(silent.toString()));
    }

    @Test
    void anEndpointsAddressIsOfTheWeb() {
        URI file = URI.create("file:///tmp/x");
        assertThrows(UnusableQueryException.class, () -> new EndpointAnswering(file, Iris.DEFAULT_BASE));
    }

    @ParameterizedTest
    @CsvSource({"习近平, 6", "a·b, 3", "第二届中国－中亚峰会, 20", "é, 1", "'', 0"})
    void chineseCharactersAreTwoWide(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# title: 一 | one\n# about: 一 | one\nSELECT * {}",
                "# title: 一\n# about: 一 | one\n# example: x\nSELECT * {}",
                "# title: 一 | one\n# about: 一 | one\n# example: x\n# param: a word 一 | one\nSELECT * {}",
                "# title: 一 | one\n# about: 一 | one\n# example: x\n# param: a\nSELECT * {}",
                "# no key\nSELECT * {}",
            })
    void aHeaderThatLacksSomethingIsRefused(String text) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> QueryHeader.read("some-query", text));
        assertTrue(refusal.getMessage().startsWith("some-query"), refusal.getMessage());
    }

    private static String answer(Answering asked, String sparql, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        asked.answer(sparql, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
