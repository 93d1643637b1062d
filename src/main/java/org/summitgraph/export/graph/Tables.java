package org.summitgraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table of nodes and one of edges, as a zip archive: with plain headers for any tool that reads CSV, or with the typed headers of
 * Neo4j's bulk import, then together with the import command and the constraints.
 */
public final class Tables implements GraphFormat {

    /** What the headers look like. */
    public enum Headers {
        PLAIN,
        NEO4J
    }

    /** Zip entries carry a time; a fixed one keeps the bytes the same. 1980-01-01, the first a zip can hold. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String IMPORT = """
            # Run in the folder that holds these files; the database must not exist yet.
            neo4j-admin database import full summitgraph \\
              --nodes=nodes.csv --relationships=edges.csv --overwrite-destination
            """;

    private static final String CONSTRAINTS = """
            CREATE CONSTRAINT entity_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;
            CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
            """;

    private final Headers headers;

    public Tables(Headers headers) {
        this.headers = headers;
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "nodes.csv", writer -> nodes(graph, writer));
        entry(zip, "edges.csv", writer -> edges(graph, writer));
        if (headers == Headers.NEO4J) {
            entry(zip, "import.sh", writer -> writer.write(IMPORT));
            entry(zip, "constraints.cypher", writer -> writer.write(CONSTRAINTS));
        }
        zip.finish();
    }

    @FunctionalInterface
    private interface Content {
        void write(Writer writer) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.write(writer);
        writer.flush();
        zip.closeEntry();
    }

    private void nodes(PropertyGraph graph, Writer out) throws IOException {
        List<String> header = new ArrayList<>(
                headers == Headers.NEO4J
                        ? List.of("iri:ID", "name", ":LABEL", "start:date", "end:date")
                        : List.of("id", "label", "type", "start", "end"));
        header.addAll(graph.attributes());
        Csv.row(out, header);
        for (GraphNode node : graph.nodes()) {
            List<String> row = new ArrayList<>(List.of(
                    node.id(),
                    node.label(),
                    headers == Headers.NEO4J ? "Entity;" + node.type() : node.type(),
                    text(node.first()),
                    text(node.last())));
            for (String attribute : graph.attributes()) {
                row.add(node.attributes().getOrDefault(attribute, ""));
            }
            Csv.row(out, row);
        }
    }

    private void edges(PropertyGraph graph, Writer out) throws IOException {
        Csv.row(
                out,
                headers == Headers.NEO4J
                        ? List.of(":START_ID", ":END_ID", ":TYPE", "label", "weight:double", "start:date", "end:date")
                        : List.of("source", "target", "relation", "label", "weight", "start", "end"));
        for (GraphEdge edge : graph.edges()) {
            Csv.row(
                    out,
                    List.of(
                            edge.source(),
                            edge.target(),
                            edge.relation(),
                            edge.label(),
                            Double.toString(edge.weight()),
                            text(edge.days().stream().findFirst()),
                            text(edge.days().stream().reduce((a, b) -> b))));
        }
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
