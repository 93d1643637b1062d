package org.summitgraph.export.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphFormatsTest {

    private static final List<String> BREAKING = List.of(
            "普通名字",
            "引号\"与'单引号",
            "<b>&amp;</b>",
            "逗号,分号;",
            "换\n行\t制表",
            "点.和·",
            "😀表情",
            "עברית",
            "控制\u000b符\u0000",
            "\\反斜杠\\",
            "孤\ud800立",
            "长".repeat(10_000));

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "gexf12", "graphml"})
    void xmlFormatsKeepEveryNodeEdgeAndLabel(String format) throws Exception {
        PropertyGraph graph = graph();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(write(format, graph)));
        NodeList nodes = document.getElementsByTagName("node");
        assertEquals(BREAKING.size(), nodes.getLength());
        assertEquals(BREAKING.size(), document.getElementsByTagName("edge").getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            String label = format.startsWith("gexf")
                    ? node.getAttribute("label")
                    : node.getElementsByTagName("data").item(0).getTextContent();
            assertEquals(XmlText.of(BREAKING.get(i)), label);
        }
    }

    @Test
    void cytoscapeJsonKeepsEveryLabelUnchanged() throws IOException {
        JsonNode json = new ObjectMapper().readTree(write("cyjs", graph()));
        JsonNode nodes = json.at("/elements/nodes");
        assertEquals(BREAKING.size(), nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            if (!BREAKING.get(i).contains("\ud800")) {
                assertEquals(BREAKING.get(i), nodes.get(i).at("/data/label").asText());
            }
        }
        assertEquals("2025-06-18", json.at("/elements/edges/0/data/end").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "neo4j-csv"})
    void tablesHaveARowForEveryNodeAndEdge(String format) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(format, graph())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(BREAKING.size() + 1, files.get("nodes.csv").lines().count());
        assertEquals(BREAKING.size() + 1, files.get("edges.csv").lines().count());
        assertTrue(files.get("nodes.csv").contains("\"引号\"\"与'单引号\""));
        assertEquals(format.equals("neo4j-csv"), files.containsKey("import.sh"));
    }

    @Test
    void dotQuotesEveryName() throws IOException {
        String dot = new String(write("dot", graph()), StandardCharsets.UTF_8);
        assertTrue(dot.contains("label=\"引号\\\"与'单引号\""));
        assertTrue(dot.contains("label=\"\\\\反斜杠\\\\\""));
        assertEquals(
                BREAKING.size(),
                dot.lines().filter(line -> line.contains(" -> ")).count());
    }

    @Test
    void severalDaysOfOneRelationAreSpellsOfOneEdge() throws IOException {
        String gexf = new String(write("gexf", graph()), StandardCharsets.UTF_8);
        assertTrue(gexf.contains("<spell start=\"2025-06-17\" end=\"2025-06-18\"/>"), gexf.substring(0, 500));
        assertTrue(gexf.contains("<spell start=\"2025-06-18\" end=\"2025-06-19\"/>"));
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws IOException {
        for (String format : GraphFormats.byName().keySet()) {
            assertArrayEquals(write(format, graph()), write(format, graph()), format);
        }
    }

    @Test
    void randomNamesSurviveXml() throws Exception {
        Random random = new Random(20260101);
        for (int round = 0; round < 200; round++) {
            String name = random.ints(20, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            PropertyGraph graph = PropertyGraph.of("g", List.of(GraphNode.of("urn:x", name, "Person")), List.of());
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(write("gexf", graph)));
            Element node = (Element) document.getElementsByTagName("node").item(0);
            assertEquals(XmlText.of(name), node.getAttribute("label"), "seed 20260101, round " + round);
        }
    }

    @Test
    void danglingEdgesAndDoubleIdsAreRefused() {
        GraphNode node = GraphNode.of("urn:a", "甲", "Person");
        GraphEdge edge = new GraphEdge("e", "urn:a", "urn:b", "met", "会见", 1, List.of());
        assertThrows(IllegalArgumentException.class, () -> PropertyGraph.of("g", List.of(node), List.of(edge)));
        assertThrows(IllegalArgumentException.class, () -> PropertyGraph.of("g", List.of(node, node), List.of()));
    }

    private static byte[] write(String format, PropertyGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphFormats.named(format).orElseThrow().write(graph, out);
        return out.toByteArray();
    }

    private static PropertyGraph graph() {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphEdge> edges = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 6, 17);
        for (int i = 0; i < BREAKING.size(); i++) {
            nodes.add(new GraphNode(
                    "urn:n" + i,
                    BREAKING.get(i),
                    i % 2 == 0 ? "Person" : "Meeting",
                    new TreeMap<>(Map.of("wikidata", "Q" + i)),
                    Optional.of(day),
                    Optional.empty()));
            edges.add(new GraphEdge(
                    "e" + i,
                    "urn:n" + i,
                    "urn:n" + (i + 1) % BREAKING.size(),
                    "participant",
                    "参加者",
                    2,
                    List.of(day.plusDays(1), day)));
        }
        return PropertyGraph.of("名“图”", nodes, edges);
    }
}
