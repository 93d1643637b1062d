package org.summitgraph.link.reconcile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service on a free port of this machine that answers as it is told. */
final class StubService implements AutoCloseable {

    /** Answers one request whose questions are {@code queries}. */
    @FunctionalInterface
    interface Script {
        void answer(HttpExchange exchange, String queries, int request) throws IOException;
    }

    final List<String> agents = new ArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private int requests;

    StubService(Script script) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests++;
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String queries = URLDecoder.decode(body.substring("queries=".length()), StandardCharsets.UTF_8);
            script.answer(exchange, queries, requests);
            exchange.close();
        });
        server.start();
    }

    static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    int requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
