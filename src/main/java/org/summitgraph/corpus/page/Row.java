package org.summitgraph.corpus.page;

/** A line, or the part of a line, with its role. */
record Row(Line line, Role role) {

    boolean isText() {
        return role == Role.TEXT;
    }
}
