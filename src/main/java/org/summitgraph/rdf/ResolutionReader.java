package org.summitgraph.rdf;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.ReportId;

/** What of an earlier resolution must be known when the next one replaces it. */
public final class ResolutionReader {

    private final Iris iris;

    public ResolutionReader(Iris iris) {
        this.iris = iris;
    }

    /** The reports that each entity of a graph of consolidated items rests on, as {@link Redirects#after} takes them. */
    public NavigableMap<EntityId, NavigableSet<ReportId>> reports(Graph resolved) {
        NavigableMap<EntityId, NavigableSet<ReportId>> reports = new TreeMap<>();
        resolved.stream(Node.ANY, Sg.REPORTS, Node.ANY)
                .forEach(triple -> reports.computeIfAbsent(iris.entityId(triple.getObject()), id -> new TreeSet<>())
                        .add(iris.reportId(triple.getSubject())));
        return reports;
    }

    /** The redirects that a graph of metadata holds. */
    public Redirects redirects(Graph metadata) {
        NavigableMap<EntityId, EntityId> targets = new TreeMap<>();
        metadata.stream(Node.ANY, Sg.MOVED_TO, Node.ANY)
                .forEach(triple -> targets.put(iris.entityId(triple.getSubject()), iris.entityId(triple.getObject())));
        return new Redirects(targets);
    }
}
