package org.summitgraph.server;

import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * A store, served read-only: SPARQL at {@code /summit/sparql}, a page for every IRI under {@code /id/} and {@code /ontology}, VoID at
 * {@code /.well-known/void}, the start page at {@code /}.
 */
public final class GraphServer implements AutoCloseable {

    private static final String SERVICE = "/summit";
    private static final String ENDPOINT = "/summit/sparql";

    private final FusekiServer server;

    private GraphServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts serving.
     *
     * @param database the folder of the TDB2 database
     * @param idBase what entity IRIs begin with
     * @param queries what the start page offers
     * @throws PortTakenException where another program listens on the port
     */
    public static GraphServer start(Path database, String idBase, List<NamedQueryLink> queries, ServerOptions options) {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        Model config = ServiceConfig.read(database, options.timeout());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .loopback(options.loopback())
                .registerOperation(Operation.Query, new SafeQuery(options.maxRows()))
                .parseConfig(config)
                .enablePing(true)
                .enableMetrics(true);
        DatasetGraph dataset = Optional.ofNullable(builder.getDataset(SERVICE))
                .orElseThrow(() -> new IllegalStateException("embedded.ttl declares no service " + SERVICE));
        SiteLinks links = new SiteLinks(idBase, "https://w3id.org/summitgraph/ontology");
        EntityPages pages = new EntityPages(new Description(dataset), links);
        FusekiServer server = builder.addFilter("/*", new ResponseHeaders())
                .addFilter(ENDPOINT, new ResultParameters())
                .addFilter(ENDPOINT, new ServiceDescription())
                .addFilter(ENDPOINT, new QueryGate(options.concurrent()))
                .addServlet("/id/*", pages)
                .addServlet("/ontology/*", pages)
                .addServlet("/.well-known/void", new VoidDescription(dataset))
                .addServlet("/static/*", new StaticFiles())
                .addServlet("", new StartPage(queries))
                .build();
        limitBodies(server, options.maxBody());
        return new GraphServer(started(server, options.port()));
    }

    @SuppressWarnings("removal") // its successor is a module of its own that Fuseki does not bring
    private static void limitBodies(FusekiServer server, long maxBody) {
        SizeLimitHandler limit = new SizeLimitHandler(maxBody, -1);
        GzipHandler gzip = new GzipHandler();
        gzip.setHandler(server.getJettyServer().getHandler());
        limit.setHandler(gzip);
        server.getJettyServer().setHandler(limit);
    }

    private static FusekiServer started(FusekiServer server, int port) {
        try {
            return server.start();
        } catch (FusekiException | RuntimeIOException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new PortTakenException(port, e);
                }
            }
            throw e;
        }
    }

    public int port() {
        return server.getHttpPort();
    }

    /** Where a person's browser finds the start page. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** Blocks until the server stops. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
