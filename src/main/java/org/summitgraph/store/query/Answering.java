package org.summitgraph.store.query;

import java.io.OutputStream;

/** Where queries can be asked: a store, or an endpoint. */
public interface Answering {

    /**
     * Writes the answer to {@code sparql}, of any query form.
     *
     * @throws UnusableQueryException where it is not SPARQL, or its answer has no such format
     * @throws UnansweredQueryException where there is no answer
     */
    void answer(String sparql, ResultFormat format, OutputStream out);
}
