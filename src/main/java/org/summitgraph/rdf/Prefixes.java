package org.summitgraph.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Short names of namespaces, as the program writes them. */
public final class Prefixes {

    /** Prefix to namespace, sorted. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "sg", Sg.NS,
            "oa", "http://www.w3.org/ns/oa#",
            "prov", "http://www.w3.org/ns/prov#",
            "owl", OWL.getURI(),
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "skos", SKOS.getURI(),
            "xsd", XSD.getURI(),
            "wd", Iris.WIKIDATA)));

    private Prefixes() {}
}
