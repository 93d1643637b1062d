package org.summitgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a network in one file format: UTF-8, line ends LF, the same bytes for the same graph. Stateless and thread-safe. */
public interface GraphFormat {

    /** Writes the whole graph; does not close {@code out}. */
    void write(PropertyGraph graph, OutputStream out) throws IOException;
}
