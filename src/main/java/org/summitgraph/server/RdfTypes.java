package org.summitgraph.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which a description can be had, each with its media type and the suffix that asks for it. */
enum RdfTypes {
    HTML("text/html", "html", null),
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD11),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8);

    private final String mediaType;
    private final String suffix;
    private final Optional<RDFFormat> format;

    RdfTypes(String mediaType, String suffix, @Nullable RDFFormat format) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.format = Optional.ofNullable(format);
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** Empty for the page. */
    Optional<RDFFormat> format() {
        return format;
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
