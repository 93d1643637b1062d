package org.summitgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Answers GET without a query with the service's description (SPARQL 1.1 Service Description, section 2). */
final class ServiceDescription implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean plain = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
        if (plain && asked.getParameter("query") == null) {
            Answers.send(
                    (HttpServletResponse) response,
                    HttpServletResponse.SC_OK,
                    "text/turtle",
                    turtle(asked.getRequestURL().toString()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static String turtle(String endpoint) {
        return String.format(Locale.ROOT, """
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX formats: <http://www.w3.org/ns/formats/>

                [] a sd:Service ;
                   sd:endpoint <%s> ;
                   sd:supportedLanguage sd:SPARQL11Query ;
                   sd:feature sd:UnionDefaultGraph ;
                   sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML , formats:SPARQL_Results_CSV ,
                       formats:SPARQL_Results_TSV , formats:Turtle , formats:N-Triples , formats:RDF_XML , formats:JSON-LD ;
                   sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
                """, iri(endpoint));
    }

    /** Keeps what a client may put into its request line from leaving the IRI brackets. */
    private static String iri(String url) {
        return url.replaceAll("[<>\"{}|\\\\^`\\s]", "");
    }
}
