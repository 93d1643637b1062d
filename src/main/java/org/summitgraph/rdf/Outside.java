package org.summitgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the data use. */
final class Outside {

    private static final String OA = "http://www.w3.org/ns/oa#";

    static final Node POSITION_SELECTOR = NodeFactory.createURI(OA + "TextPositionSelector");
    static final Node QUOTE_SELECTOR = NodeFactory.createURI(OA + "TextQuoteSelector");
    static final Node START = NodeFactory.createURI(OA + "start");
    static final Node END = NodeFactory.createURI(OA + "end");
    static final Node EXACT = NodeFactory.createURI(OA + "exact");
    static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Outside() {}
}
