package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitgraph.rdf.Iris;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.ToldStore;

class ExportVerbTest {

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void fill() {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("told"), new Iris(Iris.DEFAULT_BASE))) {
            ToldStore.fill(store);
        }
    }

    @Test
    void writesAViewAndSaysItsSize() throws IOException {
        Path file = folder.resolve("met.gexf");
        assertEquals(0, export("--view who-met-whom --format gexf --out " + file));
        assertTrue(Files.readString(file).contains("label=\"习近平\""));
        assertEquals("who-met-whom: 2 nodes, 1 edges\n", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesTablesAsOneArchive() throws IOException {
        Path file = folder.resolve("full.zip");
        assertEquals(0, export("--format neo4j-csv --out " + file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(
                    List.of("nodes.csv", "edges.csv", "import.sh", "constraints.cypher"),
                    zip.stream().map(entry -> entry.getName()).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--view leaders --format gexf | full, who-met-whom, countries, participation, agreements, centres, ego",
                "--format gefx | turtle, trig, nquads, jsonld, csv, cyjs, dot, gexf, gexf12, graphml, neo4j-csv",
                "--view full --format turtle | csv, cyjs, dot, gexf, gexf12, graphml, neo4j-csv",
                "--view ego --format gexf | --entity",
                "--status hled --format gexf | held",
                "--view ego --entity 无此人 --format gexf | 无此人",
            })
    void wrongNamesEndWithTheListOfKnownOnes(String arguments, String listed) {
        Path file = folder.resolve("never");
        assertEquals(2, export(arguments + " --out " + file));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains(listed), said.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(file) || Files.exists(folder.resolve("never.part")));
    }

    private int export(String arguments) {
        List<String> all = new ArrayList<>(
                List.of("export", "--store", folder.resolve("told").toString()));
        all.addAll(List.of(arguments.split(" ")));
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), false);
        return Main.run(console, all.toArray(String[]::new));
    }
}
