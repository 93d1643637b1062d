package org.summitgraph.rdf;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** The graph of metadata: what the graphs are, and where moved entities went. */
public final class MetadataQuads {

    private final Iris iris;

    public MetadataQuads(Iris iris) {
        this.iris = iris;
    }

    public void write(Redirects redirects, Consumer<Quad> sink) {
        for (GraphName name : GraphName.values()) {
            if (name != GraphName.ONTOLOGY) {
                new Statements(sink, iris.graph(GraphName.METADATA), iris.graph(name))
                        .type(Sg.NAMED_GRAPH)
                        .label(Literals.chinese(name.zh()))
                        .label(Literals.english(name.en()));
            }
        }
        redirects
                .targets()
                .forEach((old, target) -> new Statements(sink, iris.graph(GraphName.METADATA), iris.entity(old))
                        .add(Sg.MOVED_TO, iris.entity(target)));
    }
}
