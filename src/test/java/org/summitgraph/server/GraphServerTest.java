package org.summitgraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphServerTest {

    private static final String BASE = "https://w3id.org/summitgraph/id/";

    @TempDir
    static Path folder;

    private static GraphServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        Path database = folder.resolve("tdb2");
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        Node graph = NodeFactory.createURI(BASE + "graph/a");
        Node person = NodeFactory.createURI(BASE + "person/a");
        Txn.executeWrite(dataset, () -> {
            dataset.add(graph, person, RDFS.label.asNode(), NodeFactory.createLiteralLang("托卡耶夫<script>", "zh"));
            dataset.add(
                    graph,
                    NodeFactory.createURI(BASE + "meeting/m"),
                    NodeFactory.createURI("https://w3id.org/summitgraph/ontology#participant"),
                    person);
        });
        server = GraphServer.start(
                database,
                BASE,
                List.of(new NamedQueryLink("all", "全部", "All", "SELECT * { ?s ?p ?o }")),
                ServerOptions.onPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersQueriesByGetAndPostOverTheUnionOfAllGraphs() throws Exception {
        String query = "SELECT ?l { <" + BASE + "person/a> <http://www.w3.org/2000/01/rdf-schema#label> ?l }";
        HttpResponse<String> got = get("/summit/sparql?query=" + encode(query), "application/sparql-results+json");
        assertEquals(200, got.statusCode());
        assertTrue(got.body().contains("托卡耶夫"), got.body());
        HttpResponse<String> posted = send(request("/summit/sparql", "text/csv")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));
        assertEquals(200, posted.statusCode());
        assertTrue(posted.body().contains("托卡耶夫"), posted.body());
    }

    @Test
    void describesItselfWhereNoQueryIsAsked() throws Exception {
        HttpResponse<String> answer = get("/summit/sparql", "text/turtle");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("sd:endpoint <http://localhost:" + server.port() + "/summit/sparql>"));
        assertTrue(get("/.well-known/void", "text/turtle").body().contains("void:triples 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM <http://127.0.0.1:1/x> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://127.0.0.1:1/x> { GRAPH ?g { ?s ?p ?o } }",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "SELECT * {",
            })
    void refusesWhatAsksOthersWritesOrIsBroken(String query) throws Exception {
        HttpResponse<String> answer = get("/summit/sparql?query=" + encode(query), "*/*");
        assertEquals(400, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("at org."), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"POST, /summit/update", "PUT, /summit/data?default", "DELETE, /summit/data?default", "POST, /summit"})
    void hasNoWayToWrite(String method, String path) throws Exception {
        HttpResponse<String> answer = send(request(path, "*/*")
                .header("Content-Type", "application/sparql-update")
                .method(method, BodyPublishers.ofString("DROP ALL")));
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, path + ": " + answer.statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html",
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
        "application/n-triples, application/n-triples",
    })
    void answersAnIriInTheFormAskedFor(String accept, String type) throws Exception {
        HttpResponse<String> answer = get("/id/person/a", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(answer.body().contains("托卡耶夫") || answer.body().contains("\\u6258"), answer.body());
    }

    @Test
    void pagesEscapeWhatTextsSayAndRunNoInlineScript() throws Exception {
        HttpResponse<String> page = get("/id/person/a", "text/html");
        assertTrue(page.body().contains("托卡耶夫&lt;script&gt;"));
        assertFalse(page.body().contains("<script"));
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(page.body().contains("/id/meeting/m"));
    }

    @Test
    void theStartPageOffersTheQueriesInBothLanguages() throws Exception {
        assertTrue(get("/?lang=zh", "text/html").body().contains("<summary>全部</summary>"));
        assertTrue(get("/?lang=en", "text/html").body().contains("<summary>All</summary>"));
        assertEquals(200, get("/static/summitgraph.css", "text/css").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/person/none",
                "/static/",
                "/static/../GraphServer.class",
                "/static/%2e%2e/GraphServer.class",
                "/static/nothing.css",
                "/etc/passwd",
                "/$/datasets",
                "/$/server"
            })
    void saysNotFoundToEverythingElse(String path) throws Exception {
        int status = get(path, "text/html").statusCode();
        assertTrue(status == 404 || status == 400, path + ": " + status);
    }

    @Test
    void refusesBodiesOverTheLimit() throws Exception {
        HttpResponse<String> answer = send(request("/summit/sparql", "*/*")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("#".repeat(2 << 20))));
        assertEquals(413, answer.statusCode());
    }

    @Test
    void ignoresResultParametersItDoesNotKnow() throws Exception {
        String query = encode("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
        HttpResponse<String> answer = get(
                "/summit/sparql?query=" + query + "&format=rdf%2Bxml&output=rdf%2Bxml&results=rdf%2Bxml",
                "application/rdf+xml");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/rdf+xml"));
    }

    @Test
    void aTakenPortIsSaidInOneLine() {
        ServerOptions same = ServerOptions.onPort(server.port());
        Path other = folder.resolve("other");
        PortTakenException problem = assertThrows(
                PortTakenException.class,
                () -> GraphServer.start(other, BASE, List.of(), same).close());
        assertEquals(1, problem.getMessage().lines().count());
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path, accept).GET());
    }

    private static HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Accept", accept);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
