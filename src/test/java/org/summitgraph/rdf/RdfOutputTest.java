package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfOutputTest {

    private static final List<Quad> QUADS = hostile();

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aParserReadsTheSameStatements(RdfFormat format) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
        RDFParser.source(new ByteArrayInputStream(write(format, QUADS, 1_000_000)))
                .lang(lang)
                .parse(read);
        if (format.keepsGraphs()) {
            assertEquals(Set.copyOf(QUADS), read.stream().collect(Collectors.toSet()));
        } else {
            assertEquals(
                    QUADS.stream().map(Quad::asTriple).collect(Collectors.toSet()),
                    read.stream().map(Quad::asTriple).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void orderRepetitionAndMemoryDoNotShow(RdfFormat format) throws IOException {
        List<Quad> shuffled = new ArrayList<>(QUADS);
        shuffled.addAll(QUADS);
        Collections.shuffle(shuffled, new Random(7));
        assertArrayEquals(write(format, QUADS, 1_000_000), write(format, shuffled, 1_000));
    }

    @Test
    void linesAreSortedByTheirBytes() throws IOException {
        byte[][] lines = lines(write(RdfFormat.NQUADS, QUADS, 5_000));
        byte[][] sorted = lines.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        assertArrayEquals(sorted, lines);
        assertEquals(new HashSet<>(QUADS).size(), lines.length);
    }

    @Test
    void aDatabaseGivesBackTheSameBytes() throws IOException {
        DatasetGraph database = DatabaseMgr.createDatasetGraph();
        Txn.exec(database, TxnType.WRITE, () -> QUADS.forEach(database::add));
        List<Quad> stored = Txn.calculateRead(database, () -> database.stream().toList());
        assertArrayEquals(write(RdfFormat.NQUADS, QUADS, 1_000_000), write(RdfFormat.NQUADS, stored, 1_000_000));
    }

    @Test
    void turtleBeginsAsOlderToolsReadIt() throws IOException {
        String turtle = new String(write(RdfFormat.TURTLE, QUADS, 1_000_000), StandardCharsets.UTF_8);
        assertTrue(turtle.startsWith("@prefix "), turtle.substring(0, 80));
    }

    @Test
    void nothingIsAlsoADocument() throws IOException {
        assertEquals("", new String(write(RdfFormat.NQUADS, List.of(), 10), StandardCharsets.UTF_8));
        assertTrue(new String(write(RdfFormat.JSONLD, List.of(), 10), StandardCharsets.UTF_8).contains("@graph"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 100_000})
    void linesComeBackSortedOnceWhateverTheMemory(int chars) throws IOException {
        List<String> got = new ArrayList<>();
        try (SortedLines lines = new SortedLines(chars)) {
            for (int i = 0; i < 300; i++) {
                lines.add("line " + (i * 7919) % 211);
            }
            lines.drain(got::add);
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 211; i++) {
            expected.add("line " + i);
        }
        Collections.sort(expected);
        assertEquals(expected, got);
    }

    private static List<Quad> hostile() {
        List<Quad> quads = new ArrayList<>(SampleFacts.quads());
        Node thing = NodeFactory.createURI("https://example.org/東#ü");
        List.of("\"\\\n\r\t", "a\u2028b\u0085c", "\uFFEE<>{}", "𠮷 and 😀", "\uFF5E", "@zh^^", "", " ")
                .forEach(s -> quads.add(new Quad(thing, thing, Sg.TEXT, Literals.text(s))));
        for (double value : new double[] {1, 0.5, 0.95, 1e-9, 0.1 + 0.2, 1.0 / 3}) {
            quads.add(new Quad(thing, thing, Sg.CONFIDENCE, Literals.real(value)));
        }
        return quads;
    }

    private static byte[][] lines(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static byte[] write(RdfFormat format, List<Quad> quads, long memory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RdfOutput output = new RdfOutput(format, memory)) {
            quads.forEach(output);
            output.writeTo(out);
        }
        return out.toByteArray();
    }
}
