package org.summitgraph.text;

/** Which part of an input record a character comes from: a record's own title field, or the text (a file has only that). */
public enum Zone {
    TITLE,
    BODY
}
