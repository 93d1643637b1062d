package org.summitgraph.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which graphs leave the program. */
public enum RdfFormat {
    /** The union of the graphs. */
    TURTLE("text/turtle", "ttl"),
    TRIG("application/trig", "trig"),
    /** One quad a line, sorted by code point as {@code LC_ALL=C sort} does: the same content gives the same bytes. */
    NQUADS("application/n-quads", "nq"),
    JSONLD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String suffix;

    RdfFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual end of a file's name, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** Whether it tells apart in which graph a statement stands. */
    public boolean keepsGraphs() {
        return this != TURTLE;
    }

    /** The format that the command line calls {@code name}. */
    public static Optional<RdfFormat> ofName(String name) {
        return Arrays.stream(values()).filter(f -> f.optionName().equals(name)).findFirst();
    }

    /** Its name on the command line. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
