package org.summitgraph.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a description can be had, each with its media type and the suffix that asks for it. */
enum RdfTypes {
    HTML("text/html", "html"),
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    RDF_XML("application/rdf+xml", "rdf"),
    N_TRIPLES("application/n-triples", "nt");

    private final String mediaType;
    private final String suffix;

    RdfTypes(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** Empty for the page. */
    Optional<RDFFormat> format() {
        return switch (this) {
            case HTML -> Optional.empty();
            case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
            case JSON_LD -> Optional.of(RDFFormat.JSONLD11);
            case RDF_XML -> Optional.of(RDFFormat.RDFXML_PLAIN);
            case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
        };
    }

    static Optional<RdfTypes> ofSuffix(String suffix) {
        String wanted = suffix.toLowerCase(Locale.ROOT);
        return List.of(values()).stream().filter(t -> t.suffix.equals(wanted)).findFirst();
    }

    /** What an Accept header asks for; the page where it asks for nothing in particular, empty where nothing fits. */
    static Optional<RdfTypes> negotiate(Optional<String> accept) {
        if (accept.isEmpty() || accept.get().isBlank()) {
            return Optional.of(TURTLE);
        }
        AcceptList offer = new AcceptList(String.join(
                ",", List.of(values()).stream().map(RdfTypes::mediaType).toList()));
        MediaType match = AcceptList.match(new AcceptList(accept.get()), offer);
        if (match == null) {
            return Optional.empty();
        }
        return List.of(values()).stream()
                .filter(t -> t.mediaType.equals(match.getContentTypeStr()))
                .findFirst();
    }
}
