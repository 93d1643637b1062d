package org.summitgraph.store.query;

import java.util.List;

/**
 * A query of the {@code queries} folder.
 *
 * @param parameters in the order of the file
 * @param example a command that shows it at work
 * @param columns the variables it selects, in order
 * @param sparql the whole file: it can be run as it is, each parameter then has its preset
 */
public record NamedQuery(
        String name,
        Bilingual title,
        Bilingual description,
        List<QueryParameter> parameters,
        String example,
        List<String> columns,
        String sparql) {

    public NamedQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }
}
