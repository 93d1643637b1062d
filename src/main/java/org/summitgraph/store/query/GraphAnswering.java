package org.summitgraph.store.query;

import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;

/** Asks the union of a dataset's named graphs. Needs an open transaction. Never asks another machine. */
public final class GraphAnswering implements Answering {

    private final DatasetGraph dataset;
    private final String idBase;

    public GraphAnswering(DatasetGraph dataset, String idBase) {
        this.dataset = dataset;
        this.idBase = idBase;
    }

    @Override
    public void answer(String sparql, ResultFormat format, OutputStream out) {
        Query query = ParsedQuery.of(sparql).query();
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(TDB2.symUnionDefaultGraph, true)
                .build()) {
            execute(query, exec, new AnswerWriter(format, idBase, out));
        } catch (QueryException e) {
            throw new UnansweredQueryException("the query is not answered: " + e.getMessage(), e);
        }
    }

    static void execute(Query query, QueryExec exec, AnswerWriter writer) {
        if (query.isSelectType()) {
            writer.write(exec.select());
        } else if (query.isAskType()) {
            writer.write(exec.ask());
        } else {
            writer.write(query.isDescribeType() ? exec.describe() : exec.construct());
        }
    }
}
