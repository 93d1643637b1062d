package org.summitgraph.export.graph;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The network formats by the names the command line and the server give them. */
public final class GraphFormats {

    private static final SortedMap<String, GraphFormat> BY_NAME =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
                    "gexf", new Gexf(Gexf.Version.V1_3),
                    "gexf12", new Gexf(Gexf.Version.V1_2),
                    "graphml", new GraphMl(),
                    "cyjs", new CytoscapeJson(),
                    "dot", new Dot(),
                    "neo4j-csv", new Tables(Tables.Headers.NEO4J),
                    "csv", new Tables(Tables.Headers.PLAIN))));

    private GraphFormats() {}

    public static SortedMap<String, GraphFormat> byName() {
        return BY_NAME;
    }

    public static Optional<GraphFormat> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
