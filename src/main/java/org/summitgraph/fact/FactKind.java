package org.summitgraph.fact;

/** The five kinds of facts. */
public enum FactKind {
    PERSON,
    MEETING,
    AGREEMENT,
    CENTRE,
    DATE
}
