package org.summitgraph.export.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Cytoscape.js JSON (js.cytoscape.org, “Elements JSON”) with places and a style; Cytoscape Desktop reads its elements. */
public final class CytoscapeJson implements GraphFormat {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            json.writeStringField("name", graph.name());
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            int index = 0;
            for (GraphNode node : graph.nodes()) {
                node(json, node, index++);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (GraphEdge edge : graph.edges()) {
                edge(json, edge);
            }
            json.writeEndArray();
            json.writeEndObject();
            style(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void node(JsonGenerator json, GraphNode node, int index) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", node.id());
        json.writeStringField("label", node.label());
        json.writeStringField("name", node.label());
        json.writeStringField("type", node.type());
        json.writeStringField("color", Palette.hex(node.type()));
        day(json, "start", node.first());
        day(json, "end", node.last());
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            json.writeStringField(attribute.getKey(), attribute.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("position");
        json.writeNumberField("x", Palette.x(index));
        json.writeNumberField("y", Palette.y(index));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, GraphEdge edge) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", edge.id());
        json.writeStringField("source", edge.source());
        json.writeStringField("target", edge.target());
        json.writeStringField("label", edge.label());
        json.writeStringField("interaction", edge.relation());
        json.writeNumberField("weight", edge.weight());
        if (!edge.days().isEmpty()) {
            day(json, "start", Optional.of(edge.days().get(0)));
            day(json, "end", Optional.of(edge.days().get(edge.days().size() - 1)));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void style(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("style");
        rule(json, "node", "label", "data(label)", "background-color", "data(color)", "font-size", "10px");
        rule(json, "edge", "label", "data(label)", "curve-style", "bezier", "target-arrow-shape", "triangle");
        json.writeEndArray();
    }

    private static void rule(JsonGenerator json, String selector, String... properties) throws IOException {
        json.writeStartObject();
        json.writeStringField("selector", selector);
        json.writeObjectFieldStart("style");
        for (int i = 0; i < properties.length; i += 2) {
            json.writeStringField(properties[i], properties[i + 1]);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(name, day.get().toString());
        }
    }
}
