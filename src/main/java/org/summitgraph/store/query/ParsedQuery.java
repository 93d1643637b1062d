package org.summitgraph.store.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query and its parameters. A parameter is a VALUES block of one variable and one value, the preset; binding replaces that value
 * in the syntax tree, so that nothing a user types is ever read as SPARQL.
 */
record ParsedQuery(Query query) {

    static ParsedQuery of(String text) {
        try {
            return new ParsedQuery(QueryFactory.create(text, Syntax.syntaxARQ));
        } catch (QueryParseException e) {
            throw new UnusableQueryException("not a SPARQL query: " + e.getMessage());
        } catch (JenaException e) {
            throw new UnusableQueryException("not a usable query: " + e.getMessage());
        }
    }

    List<String> columns() {
        return query.isSelectType() ? List.copyOf(query.getResultVars()) : List.of();
    }

    /** The parameters and what they hold. */
    Map<String, Node> parameters() {
        Map<String, Node> found = new TreeMap<>();
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementData data) {
                    if (isParameter(data)) {
                        Var name = data.getVars().get(0);
                        found.put(name.getVarName(), data.getRows().get(0).get(name));
                    }
                }

                @Override
                public void visit(ElementSubQuery sub) {
                    new ParsedQuery(sub.getQuery()).parameters().forEach(found::put);
                }
            });
        }
        return found;
    }

    Map<String, String> presets() {
        Map<String, String> presets = new TreeMap<>();
        parameters()
                .forEach(
                        (name, node) -> presets.put(name, node.isURI() ? node.getURI() : node.getLiteralLexicalForm()));
        return presets;
    }

    /** The query with {@code values} in place of its presets, wherever the parameter stands. */
    ParsedQuery with(Map<String, List<Node>> values) {
        return new ParsedQuery(QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                if (!isParameter(data)
                        || !values.containsKey(data.getVars().get(0).getVarName())) {
                    return data;
                }
                Var name = data.getVars().get(0);
                ElementData bound = new ElementData();
                bound.add(name);
                values.getOrDefault(name.getVarName(), List.of())
                        .forEach(value -> bound.add(BindingFactory.binding(name, value)));
                return bound;
            }
        }));
    }

    private static boolean isParameter(ElementData data) {
        return data.getVars().size() == 1
                && data.getRows().size() == 1
                && data.getRows().get(0).size() == 1;
    }

    String text() {
        return query.serialize();
    }
}
