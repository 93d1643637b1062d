package org.summitgraph.store.query;

import java.io.OutputStream;
import java.net.URI;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** Asks a SPARQL endpoint over HTTP. */
public final class EndpointAnswering implements Answering {

    private final URI endpoint;
    private final String idBase;

    /**
     * @param endpoint the address of a SPARQL query service
     * @param idBase what entity IRIs begin with: tables leave it out
     */
    public EndpointAnswering(URI endpoint, String idBase) {
        if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
            throw new UnusableQueryException("an endpoint's address begins with http:// or https://: " + endpoint);
        }
        this.endpoint = endpoint;
        this.idBase = idBase;
    }

    @Override
    public void answer(String sparql, ResultFormat format, OutputStream out) {
        Query query = ParsedQuery.of(sparql).query();
        try (QueryExecHTTP exec =
                QueryExecHTTP.service(endpoint.toString()).query(sparql).build()) {
            GraphAnswering.execute(query, exec, new AnswerWriter(format, idBase, out));
        } catch (QueryExceptionHTTP | HttpException e) {
            throw new UnansweredQueryException(endpoint + " does not answer: " + e.getMessage(), e);
        }
    }
}
