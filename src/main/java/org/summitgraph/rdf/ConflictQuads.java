package org.summitgraph.rdf;

import org.apache.jena.graph.Node;
import org.summitgraph.resolve.Conflict;

/** What articles disagree about, each value with the articles that state it. */
final class ConflictQuads {

    private final Iris iris;

    ConflictQuads(Iris iris) {
        this.iris = iris;
    }

    void write(Conflict conflict, Statements item) {
        String path = "conflict/" + conflict.item().path() + "/" + conflict.property();
        Statements about = item.about(iris.iri(path))
                .type(Sg.CONFLICT)
                .add(Sg.CONFLICT_OF, item.subject())
                .add(Sg.PROPERTY, Sg.term(conflict.property()));
        int number = 1;
        for (var entry : conflict.values().entrySet()) {
            Node node = iris.iri(path + "/" + number++);
            about.add(Sg.HAS_ALTERNATIVE, node);
            Statements alternative = about.about(node).type(Sg.ALTERNATIVE).text(Sg.VALUE, entry.getKey());
            entry.getValue().forEach(article -> alternative.add(Sg.STATED_IN, iris.article(article)));
        }
    }
}
