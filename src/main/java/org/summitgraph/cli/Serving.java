package org.summitgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.summitgraph.server.GraphServer;
import org.summitgraph.server.NamedQueryLink;
import org.summitgraph.server.PortTakenException;
import org.summitgraph.server.ServerOptions;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.query.NamedQueries;

/** Serves a store until the process is stopped. */
final class Serving {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "*");
    private static final int MOST_PORTS = 65_535;

    private Serving() {}

    static ExitCode serve(Console console, Path folder, int port, String host) {
        ServerOptions options = options(port, host);
        String base;
        try (GraphStore store = GraphStore.open(folder)) {
            base = store.iris().base();
        }
        try (GraphServer server = GraphServer.start(GraphStore.database(folder), base, links(), options)) {
            new ServedAt(URI.create(server.address() + "summit/sparql"), base).write(folder);
            console.err().println("Serving " + folder + " at " + server.address() + " (stop with Ctrl-C)");
            server.join();
            return ExitCode.DONE;
        } catch (PortTakenException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ServerOptions options(int port, String host) {
        if (port < 0 || port > MOST_PORTS) {
            throw new WrongUsageException("--port " + port + ": ports are numbered from 0 to " + MOST_PORTS);
        }
        if (!LOOPBACK.contains(host) && !EVERYWHERE.contains(host)) {
            throw new WrongUsageException("--host " + host + ": localhost, or 0.0.0.0 for every network");
        }
        ServerOptions usual = ServerOptions.onPort(port);
        return new ServerOptions(
                port, LOOPBACK.contains(host), usual.timeout(), usual.maxRows(), usual.maxBody(), usual.concurrent());
    }

    private static List<NamedQueryLink> links() {
        return NamedQueries.bundled().all().stream()
                .map(q -> new NamedQueryLink(q.name(), q.title().zh(), q.title().en(), q.sparql()))
                .toList();
    }
}
