package org.summitgraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Graphviz DOT (graphviz.org, “DOT Language”), every name quoted, with a font that has Chinese glyphs. */
public final class Dot implements GraphFormat {

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        Writer dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        dot.write("digraph " + quoted(graph.name()) + " {\n");
        dot.write("  graph [charset=\"UTF-8\", overlap=false, fontname=\"Noto Sans CJK SC\"];\n");
        dot.write("  node [fontname=\"Noto Sans CJK SC\", style=filled, fontcolor=white];\n");
        dot.write("  edge [fontname=\"Noto Sans CJK SC\", fontsize=9];\n");
        for (GraphNode node : graph.nodes()) {
            dot.write("  " + quoted(node.id()) + " [label=" + quoted(node.label()) + ", class=" + quoted(node.type())
                    + ", fillcolor=\"" + Palette.hex(node.type()) + "\"];\n");
        }
        for (GraphEdge edge : graph.edges()) {
            dot.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " [id=" + quoted(edge.id())
                    + ", label=" + quoted(edge.label()) + ", weight=" + Math.max(1, Math.round(edge.weight()))
                    + "];\n");
        }
        dot.write("}\n");
        dot.flush();
    }

    /** A double-quoted ID; a backslash is doubled, since Graphviz reads escapes inside labels. */
    private static String quoted(String text) {
        return '"' + XmlText.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
