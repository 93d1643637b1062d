package org.summitgraph.resolve;

/** The kinds of consolidated entities. */
public enum EntityKind {
    PERSON("person"),
    POST("post"),
    TENURE("tenure"),
    COUNTRY("country"),
    BODY("body"),
    PLACE("place"),
    MEETING("meeting"),
    AGREEMENT("agreement"),
    CENTRE("centre"),
    SERIES("series"),
    FIELD("field");

    private final String segment;

    EntityKind(String segment) {
        this.segment = segment;
    }

    /** The first path segment of such an entity's id. */
    public String segment() {
        return segment;
    }
}
