package org.summitgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * GEXF (gexf.net), with types for partitions, intervals for Gephi's time line, and colours and places as viz attributes.
 *
 * <p>A day lasts from itself to the next day; every edge is directed and carries its relation as {@code kind}, since readers merge
 * parallel edges of one kind. Version 1.2 has the same body under the older namespace, for readers that know only that.
 */
public final class Gexf implements GraphFormat {

    /** Which namespace the file declares. */
    public enum Version {
        V1_3("1.3", "http://gexf.net/1.3", "http://gexf.net/1.3/viz"),
        V1_2("1.2", "http://www.gexf.net/1.2draft", "http://www.gexf.net/1.2draft/viz");

        private final String number;
        private final String namespace;
        private final String viz;

        Version(String number, String namespace, String viz) {
            this.number = number;
            this.namespace = namespace;
            this.viz = viz;
        }
    }

    private final Version version;

    public Gexf(Version version) {
        this.version = version;
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        XmlFile.write(out, xml -> document(graph, xml));
    }

    private void document(PropertyGraph graph, XmlFile xml) throws XMLStreamException {
        xml.open("gexf", "xmlns", version.namespace, "xmlns:viz", version.viz, "version", version.number);
        xml.open("meta");
        xml.text("creator", "SummitGraph");
        xml.text("description", graph.name());
        xml.close();
        xml.open(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        declarations(graph, xml);
        xml.open("nodes");
        int index = 0;
        for (GraphNode node : graph.nodes()) {
            node(node, index++, xml);
        }
        xml.close();
        xml.open("edges");
        for (GraphEdge edge : graph.edges()) {
            edge(edge, xml);
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private static void declarations(PropertyGraph graph, XmlFile xml) throws XMLStreamException {
        xml.open("attributes", "class", "node", "mode", "static");
        xml.empty("attribute", "id", "type", "title", "type", "type", "string");
        for (String name : graph.attributes()) {
            xml.empty("attribute", "id", name, "title", name, "type", "string");
        }
        xml.close();
        xml.open("attributes", "class", "edge", "mode", "static");
        xml.empty("attribute", "id", "relation", "title", "relation", "type", "string");
        xml.close();
    }

    private static void node(GraphNode node, int index, XmlFile xml) throws XMLStreamException {
        List<String> attributes = new ArrayList<>(List.of("id", node.id(), "label", node.label()));
        node.first().ifPresent(first -> life(attributes, first, node.last().orElse(first)));
        xml.open("node", attributes.toArray(String[]::new));
        xml.open("attvalues");
        xml.empty("attvalue", "for", "type", "value", node.type());
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            xml.empty("attvalue", "for", attribute.getKey(), "value", attribute.getValue());
        }
        xml.close();
        int rgb = Palette.colour(node.type());
        xml.empty("viz:color", "r", channel(rgb, 16), "g", channel(rgb, 8), "b", channel(rgb, 0));
        xml.empty("viz:position", "x", number(Palette.x(index)), "y", number(Palette.y(index)), "z", "0.0");
        xml.empty("viz:size", "value", "10.0");
        xml.close();
    }

    private static void edge(GraphEdge edge, XmlFile xml) throws XMLStreamException {
        List<String> attributes = new ArrayList<>(List.of("id", edge.id(), "source", edge.source()));
        attributes.addAll(List.of("target", edge.target(), "kind", edge.relation(), "label", edge.label()));
        attributes.addAll(List.of("weight", number(edge.weight())));
        if (edge.days().size() == 1) {
            life(attributes, edge.days().get(0), edge.days().get(0));
        }
        xml.open("edge", attributes.toArray(String[]::new));
        xml.open("attvalues");
        xml.empty("attvalue", "for", "relation", "value", edge.relation());
        xml.close();
        if (edge.days().size() > 1) {
            xml.open("spells");
            for (LocalDate day : edge.days()) {
                xml.empty(
                        "spell", "start", day.toString(), "end", day.plusDays(1).toString());
            }
            xml.close();
        }
        xml.close();
    }

    private static void life(List<String> attributes, LocalDate first, LocalDate last) {
        attributes.addAll(
                List.of("start", first.toString(), "end", last.plusDays(1).toString()));
    }

    private static String channel(int rgb, int shift) {
        return Integer.toString(rgb >> shift & 0xFF);
    }

    private static String number(double value) {
        return Double.toString(value);
    }
}
