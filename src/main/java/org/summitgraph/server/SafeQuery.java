package org.summitgraph.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** SPARQL queries that ask nothing of other machines and answer no more rows than allowed. */
final class SafeQuery extends SPARQL_QueryDataset {

    private final long maxRows;

    SafeQuery(long maxRows) {
        this.maxRows = maxRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        refuseService(query);
        refuseForeignGraphs(action, query);
        if (query.isSelectType() && (query.getLimit() == Query.NOLIMIT || query.getLimit() > maxRows)) {
            query.setLimit(maxRows);
        }
    }

    private static void refuseService(Query query) {
        if (query.getQueryPattern() == null) {
            return;
        }
        OpVisitorBase services = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                ServletOps.errorBadRequest("SERVICE is not available here: this endpoint asks no other server. "
                        + "Run the federated query in your own client and call this endpoint from it.");
            }
        };
        // The algebra has sub-queries and EXISTS patterns unfolded, which the syntax tree's walker passes over.
        Walker.walk(Algebra.compile(query), services, new ExprVisitorBase());
    }

    private static void refuseForeignGraphs(HttpAction action, Query query) {
        List<String> graphs = new ArrayList<>(query.getGraphURIs());
        graphs.addAll(query.getNamedGraphURIs());
        for (String parameter : new String[] {"default-graph-uri", "named-graph-uri"}) {
            String[] values = action.getRequestParameterValues(parameter);
            if (values != null) {
                graphs.addAll(List.of(values));
            }
        }
        DatasetGraph dataset = action.getDataset();
        for (String graph : graphs) {
            Node name = NodeFactory.createURI(graph);
            if (!Quad.isUnionGraph(name) && !Quad.isDefaultGraph(name) && !contains(dataset, name)) {
                ServletOps.errorBadRequest("FROM names a graph that this store does not have: <" + graph + ">");
            }
        }
    }

    private static boolean contains(DatasetGraph dataset, Node graph) {
        return dataset.calculateRead(() -> dataset.containsGraph(graph));
    }
}
