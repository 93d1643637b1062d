package org.summitgraph.store.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.summitgraph.fact.DateValue;

/** Puts what a user gives for parameters into a query. */
public final class ParameterValues {

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*|urn:.*");
    private static final Pattern PATH = Pattern.compile("[a-z]+/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?");

    private static final Pattern DASH = Pattern.compile("[－—–\\-‐‑]+");
    private static final List<String> DASHES = List.of("－", "—", "–", "-", "——", "");

    private final String idBase;

    /**
     * @param idBase what entity IRIs begin with: completes {@code person/…}
     */
    public ParameterValues(String idBase) {
        this.idBase = idBase;
    }

    /**
     * The text of {@code query} with {@code given} in place of its presets.
     *
     * @throws UnusableQueryException where a parameter is unknown or its value is not of its type
     */
    public String bind(NamedQuery query, Map<String, String> given) {
        query.parameters().stream()
                .filter(p -> p.required() && !given.containsKey(p.name()))
                .findFirst()
                .ifPresent(p -> {
                    throw new UnusableQueryException(query.name() + " needs --param " + p.name() + "=…: "
                            + p.meaning().zh() + "; " + p.meaning().en());
                });
        Map<String, List<Node>> values = new TreeMap<>();
        given.forEach((name, value) -> values.put(name, nodes(parameter(query, name), value.strip())));
        return values.isEmpty()
                ? query.sparql()
                : ParsedQuery.of(query.sparql()).with(values).text();
    }

    /**
     * The text of a user's own query with {@code given} in place of the presets of its VALUES blocks. A value that stands for an IRI
     * must be one; one that stands for a literal keeps that literal's type and language.
     *
     * @throws UnusableQueryException where {@code sparql} is no query, or a parameter is unknown or its value is not of its type
     */
    public String bind(String sparql, Map<String, String> given) {
        ParsedQuery query = ParsedQuery.of(sparql);
        Map<String, Node> presets = query.parameters();
        Map<String, List<Node>> values = new TreeMap<>();
        given.forEach((name, value) -> {
            Node preset = presets.get(name);
            if (preset == null) {
                throw unknown(name, String.join(", ", presets.keySet()));
            }
            values.put(name, List.of(preset.isURI() ? iri(name, value) : literalLike(preset, value)));
        });
        return values.isEmpty() ? sparql : query.with(values).text();
    }

    private static QueryParameter parameter(NamedQuery query, String name) {
        return query.parameters().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        name,
                        String.join(
                                ", ",
                                query.parameters().stream()
                                        .map(QueryParameter::name)
                                        .toList())));
    }

    private static UnusableQueryException unknown(String name, String known) {
        return new UnusableQueryException("the query has no parameter \"" + name + "\""
                + (known.isEmpty() ? "; it takes none" : "; it takes " + known));
    }

    private List<Node> nodes(QueryParameter parameter, String value) {
        return switch (parameter.type()) {
            case DATE -> List.of(date(parameter.name(), value));
            case CODE -> List.of(NodeFactory.createLiteralString(value));
            case ITEM -> items(parameter.name(), value);
        };
    }

    private static Node date(String name, String value) {
        if (!value.isEmpty() && (value.contains("/") || DateValue.parse(value).isEmpty())) {
            throw new UnusableQueryException(
                    name + ": not a day, month or year such as 2025-06-17, 2025-06, 2025: " + value);
        }
        return NodeFactory.createLiteralString(value);
    }

    /** Names are written with several dashes: any of them finds the item. */
    private List<Node> items(String name, String value) {
        if (IRI.matcher(value).matches()) {
            return List.of(iri(name, value));
        }
        if (PATH.matcher(value).matches()) {
            return List.of(NodeFactory.createURI(idBase + value));
        }
        Set<String> forms = new LinkedHashSet<>(List.of(value));
        if (DASH.matcher(value).find()) {
            DASHES.forEach(dash -> forms.add(DASH.matcher(value).replaceAll(dash)));
        }
        return forms.stream()
                .map(form -> NodeFactory.createLiteralLang(form, "zh"))
                .toList();
    }

    private static Node iri(String name, String value) {
        try {
            return NodeFactory.createURI(IRIx.create(value).str());
        } catch (IRIException e) {
            throw new UnusableQueryException(name + ": not an IRI: " + value);
        }
    }

    private static Node literalLike(Node preset, String value) {
        return preset.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(value, preset.getLiteralDatatype())
                : NodeFactory.createLiteralLang(value, preset.getLiteralLanguage());
    }
}
