package org.summitgraph.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.issue.Outcome;

class ReconciliationClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Query ONE = query("某甲");
    private static final Query TWO = query("某乙");

    private final List<Duration> pauses = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void questionsAndAnswersHaveTheFormOfTheProtocol() throws IOException {
        List<String> seen = new ArrayList<>();
        try (StubService service = new StubService((exchange, queries, n) -> {
            seen.add(queries);
            StubService.reply(
                    exchange,
                    200,
                    "{\"q0\":{\"result\":[{\"id\":\"Q1\",\"name\":\"某甲\",\"type\":[{\"id\":\"Q5\",\"name\":\"human\"}],\"score\":98.5,"
                            + "\"match\":true,\"features\":[{\"id\":\"all\",\"value\":98}]},{\"name\":\"without id\"}]},\"q1\":{\"result\":[]}}");
        })) {
            Outcome<Map<Query, List<Answer>>> outcome = client(service, 10).ask(List.of(ONE, TWO));
            assertEquals(List.of(), outcome.issues());
            assertEquals(
                    List.of(new Answer("Q1", "某甲", 98.5, true)), outcome.value().get(ONE));
            assertEquals(List.of(), outcome.value().get(TWO));
            assertTrue(service.agents.get(0).contains("me@example.org"), service.agents.toString());
        }
        JsonNode question = JSON.readTree(seen.get(0)).path("q0");
        assertEquals("某甲", question.path("query").asText());
        assertEquals("Q5", question.path("type").asText());
        assertEquals("P27", question.path("properties").path(0).path("pid").asText());
        assertEquals(
                "Q232", question.path("properties").path(0).path("v").path("id").asText());
    }

    @Test
    void retryAfterIsObeyedInSecondsAndAsADate() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> {
            if (n == 1) {
                exchange.getResponseHeaders().add("Retry-After", "7");
                StubService.reply(exchange, 429, "");
            } else if (n == 2) {
                exchange.getResponseHeaders().set("Date", "Wed, 18 Jun 2025 10:00:00 GMT");
                exchange.getResponseHeaders().add("Retry-After", "Wed, 18 Jun 2025 10:01:30 GMT");
                StubService.reply(exchange, 503, "");
            } else {
                StubService.reply(exchange, 200, answers(queries));
            }
        })) {
            assertEquals(List.of(), client(service, 10).ask(List.of(ONE)).issues());
        }
        assertEquals(Duration.ofSeconds(7), pauses.get(0));
        assertEquals(2, pauses.size());
    }

    @Test
    void aServiceThatAsksForTooLongIsLeft() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> {
            exchange.getResponseHeaders().add("Retry-After", "86400");
            StubService.reply(exchange, 429, "");
        })) {
            assertFailure("asks to wait 86400 seconds", client(service, 10).ask(List.of(ONE)));
            assertEquals(List.of(), pauses);
        }
    }

    @Test
    void aServiceThatIsAlwaysBusyIsLeftAfterSomeTries() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> StubService.reply(exchange, 429, ""))) {
            assertFailure("status 429", client(service, 10).ask(List.of(ONE)));
            assertEquals(4, service.requests());
        }
    }

    @Test
    void aBatchThatIsTooLargeIsHalved() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> {
            boolean large = JSON.readTree(queries).size() > 1;
            StubService.reply(exchange, large ? 413 : 200, large ? "" : answers(queries));
        })) {
            Outcome<Map<Query, List<Answer>>> outcome = client(service, 10).ask(List.of(ONE, TWO, query("某丙")));
            assertEquals(List.of(), outcome.issues());
            assertEquals(3, outcome.value().size());
        }
    }

    @Test
    void oneQuestionThatIsTooLargeEndsTheAsking() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> StubService.reply(exchange, 413, ""))) {
            assertFailure("status 413", client(service, 10).ask(List.of(ONE, TWO)));
        }
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsLeft() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            ServiceOptions options = new ServiceOptions(
                    service.address(), "me@example.org", Duration.ofMillis(200), Duration.ofMinutes(1), 10, folder);
            assertFailure("did not answer", new ReconciliationClient(options, pauses::add).ask(List.of(ONE)));
        }
    }

    @Test
    void malformedAnswersAreRefusedAndEarlierOnesKept() throws IOException {
        for (String bad : List.of("{\"q0\":", "[]x", "\"text\"", "{\"q0\":{}}", "", "<html>")) {
            Path cache = folder.resolve("c" + bad.hashCode());
            try (StubService service = new StubService(
                    (exchange, queries, n) -> StubService.reply(exchange, 200, n == 1 ? answers(queries) : bad))) {
                ServiceOptions options = new ServiceOptions(
                        service.address(), "me@example.org", Duration.ofSeconds(5), Duration.ofMinutes(1), 1, cache);
                Outcome<Map<Query, List<Answer>>> outcome =
                        new ReconciliationClient(options, pauses::add).ask(List.of(ONE, TWO));
                assertEquals(1, outcome.value().size(), bad);
                assertEquals(1, outcome.issues().size(), bad);
            }
        }
    }

    @Test
    void whatWasAnsweredOnceIsNotAskedAgain() throws IOException {
        try (StubService service =
                new StubService((exchange, queries, n) -> StubService.reply(exchange, 200, answers(queries)))) {
            Outcome<Map<Query, List<Answer>>> first = client(service, 10).ask(List.of(ONE));
            Outcome<Map<Query, List<Answer>>> second = client(service, 10).ask(List.of(ONE));
            assertEquals(first.value(), second.value());
            assertEquals(1, service.requests());
        }
    }

    @Test
    void aServiceThatIsNotThereIsOneIssue() throws IOException {
        URI address;
        try (StubService service = new StubService((exchange, queries, n) -> {})) {
            address = service.address();
        }
        ServiceOptions options = ServiceOptions.of(address, "me@example.org", folder);
        assertFailure("cannot be reached", new ReconciliationClient(options, pauses::add).ask(List.of(ONE)));
    }

    @Test
    void onlyWebAddressesWithAContactAreAsked() {
        assertThrows(IllegalArgumentException.class, () -> ServiceOptions.of(URI.create("file:///x"), "me", folder));
        assertThrows(
                IllegalArgumentException.class, () -> ServiceOptions.of(URI.create("http://localhost"), " ", folder));
    }

    private ReconciliationClient client(StubService service, int batch) {
        return new ReconciliationClient(
                new ServiceOptions(
                        service.address(),
                        "me@example.org",
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        batch,
                        folder),
                pauses::add);
    }

    private static void assertFailure(String reason, Outcome<Map<Query, List<Answer>>> outcome) {
        assertEquals(1, outcome.issues().size());
        String message = outcome.issues().get(0).toString();
        assertTrue(message.contains(reason), message);
    }

    private static String answers(String queries) throws IOException {
        Iterator<String> names = JSON.readTree(queries).fieldNames();
        List<String> parts = new ArrayList<>();
        names.forEachRemaining(name -> parts.add("\"" + name + "\":{\"result\":[]}"));
        return "{" + String.join(",", parts) + "}";
    }

    private static Query query(String name) {
        return new Query(name, Optional.of("Q5"), new TreeMap<>(Map.of("P27", "Q232")));
    }
}
