package org.summitgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Answers every IRI of ours as a page or as RDF, by Accept header or by suffix. */
final class EntityPages extends HttpServlet {

    private final transient Description description;
    private final transient SiteLinks links;

    EntityPages(Description description, SiteLinks links) {
        this.description = description;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        int dot = path.lastIndexOf('.');
        Optional<RdfTypes> bySuffix = dot < 0 ? Optional.empty() : RdfTypes.ofSuffix(path.substring(dot + 1));
        Optional<String> iri = links.iri(bySuffix.isPresent() ? path.substring(0, dot) : path);
        Graph graph = iri.map(description::of).orElseGet(() -> description.of("urn:none"));
        boolean chinese = prefersChinese(request);
        if (iri.isEmpty() || graph.isEmpty()) {
            notFound(response, path, chinese);
            return;
        }
        Optional<RdfTypes> type =
                bySuffix.or(() -> RdfTypes.negotiate(Optional.ofNullable(request.getHeader("Accept"))));
        if (type.isEmpty()) {
            Answers.text(
                    response,
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    "Available: HTML, Turtle, JSON-LD, RDF/XML, N-Triples.");
        } else if (type.get().format().isEmpty()) {
            Answers.html(response, HttpServletResponse.SC_OK, new EntityPage(graph, iri.get(), chinese, links).html());
        } else {
            response.setContentType(type.get().mediaType() + "; charset=utf-8");
            RDFWriter.source(graph).format(type.get().format().get()).output(response.getOutputStream());
        }
    }

    static boolean prefersChinese(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            return asked.startsWith("zh");
        }
        return request.getHeader("Accept-Language") == null
                || request.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static void notFound(HttpServletResponse response, String path, boolean chinese) throws IOException {
        String heading = chinese ? "没有找到" : "Not found";
        String text = chinese ? "本库中没有 " : "This store knows nothing of ";
        Answers.html(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                Pages.page(heading, chinese, "<h1>" + heading + "</h1><p>" + text + Answers.escape(path) + "</p>\n"));
    }
}
