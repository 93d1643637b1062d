package org.summitgraph.store.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queries that come with the program, in the order of {@code queries/menu.txt}. Immutable. */
public final class NamedQueries {

    private static final String FOLDER = "/queries/";

    private final List<NamedQuery> queries;

    private NamedQueries(List<NamedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /** All of them. */
    public static NamedQueries bundled() {
        List<NamedQuery> queries = new ArrayList<>();
        read("menu.txt").lines().filter(name -> !name.isBlank()).forEach(name -> queries.add(load(name)));
        return new NamedQueries(queries);
    }

    public List<NamedQuery> all() {
        return queries;
    }

    public Optional<NamedQuery> find(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    private static NamedQuery load(String name) {
        String text = read(name + ".rq");
        QueryHeader header = QueryHeader.read(name, text);
        ParsedQuery parsed = ParsedQuery.of(text);
        Map<String, String> presets = parsed.presets();
        List<QueryParameter> parameters = header.parameters().stream()
                .map(p -> new QueryParameter(
                        p.name(), p.type(), p.required(), preset(name, presets, p.name()), p.meaning()))
                .toList();
        return new NamedQuery(
                name, header.title(), header.about(), parameters, header.example(), parsed.columns(), text);
    }

    private static String preset(String query, Map<String, String> presets, String parameter) {
        return Optional.ofNullable(presets.get(parameter))
                .orElseThrow(() -> new IllegalStateException(query + ": no VALUES block for ?" + parameter));
    }

    private static String read(String file) {
        try (InputStream in = NamedQueries.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("queries/" + file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading queries/" + file, e);
        }
    }
}
