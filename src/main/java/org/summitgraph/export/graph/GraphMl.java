package org.summitgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * GraphML (graphml.graphdrawing.org) with typed keys. Nodes carry both {@code label} (Gephi, igraph) and {@code name} (Cytoscape),
 * edges both {@code label} and {@code interaction}; readers that know no time find {@code start} and {@code end} as columns.
 */
public final class GraphMl implements GraphFormat {

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        XmlFile.write(out, xml -> document(graph, xml));
    }

    private static void document(PropertyGraph graph, XmlFile xml) throws XMLStreamException {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String key : new String[] {"label", "name", "type", "start", "end"}) {
            key(xml, "n-" + key, "node", key, "string");
        }
        for (String attribute : graph.attributes()) {
            key(xml, "a-" + attribute, "node", attribute, "string");
        }
        for (String key : new String[] {"label", "interaction", "start", "end"}) {
            key(xml, "e-" + key, "edge", key, "string");
        }
        key(xml, "weight", "edge", "weight", "double");
        xml.open("graph", "id", "G", "edgedefault", "directed");
        for (GraphNode node : graph.nodes()) {
            node(node, xml);
        }
        for (GraphEdge edge : graph.edges()) {
            edge(edge, xml);
        }
        xml.close();
        xml.close();
    }

    private static void key(XmlFile xml, String id, String of, String name, String type) throws XMLStreamException {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(GraphNode node, XmlFile xml) throws XMLStreamException {
        xml.open("node", "id", node.id());
        xml.text("data", node.label(), "key", "n-label");
        xml.text("data", node.label(), "key", "n-name");
        xml.text("data", node.type(), "key", "n-type");
        day(xml, "n-start", node.first());
        day(xml, "n-end", node.last());
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            xml.text("data", attribute.getValue(), "key", "a-" + attribute.getKey());
        }
        xml.close();
    }

    private static void edge(GraphEdge edge, XmlFile xml) throws XMLStreamException {
        xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(), "label", edge.relation());
        xml.text("data", edge.label(), "key", "e-label");
        xml.text("data", edge.relation(), "key", "e-interaction");
        if (!edge.days().isEmpty()) {
            day(xml, "e-start", Optional.of(edge.days().get(0)));
            day(xml, "e-end", Optional.of(edge.days().get(edge.days().size() - 1)));
        }
        xml.text("data", Double.toString(edge.weight()), "key", "weight");
        xml.close();
    }

    private static void day(XmlFile xml, String key, Optional<LocalDate> day) throws XMLStreamException {
        if (day.isPresent()) {
            xml.text("data", day.get().toString(), "key", key);
        }
    }
}
