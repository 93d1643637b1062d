package org.summitgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.summitgraph.rdf.Sg;

/**
 * How much a store holds.
 *
 * @param inputs that were read into it
 * @param articles each counted once, however many inputs hold it
 * @param items consolidated things by the local name of their class, in a fixed order
 * @param statements in all named graphs
 * @param bytes that the database takes on disk, files that are mapped but not filled counted as they are
 */
public record StoreStats(long inputs, long articles, Map<String, Long> items, long statements, long bytes) {

    private static final List<Node> CLASSES = List.of(
            Sg.PERSON,
            Sg.COUNTRY,
            Sg.BODY,
            Sg.PLACE,
            Sg.MEETING,
            Sg.SUMMIT,
            Sg.AGREEMENT,
            Sg.COOPERATION_CENTRE,
            Sg.CONFLICT,
            Sg.LINK,
            Sg.QUARANTINED);

    public StoreStats {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /** Needs an open transaction. */
    static StoreStats of(Database database) {
        DatasetGraph dataset = database.dataset();
        Ledger ledger = new Ledger(dataset);
        Map<String, Long> items = new LinkedHashMap<>();
        for (Node type : CLASSES) {
            items.put(type.getLocalName(), count(dataset, type));
        }
        long statements = 0;
        for (var quads = dataset.find(); quads.hasNext(); ) {
            statements += quads.next().isDefaultGraph() ? 0 : 1;
        }
        return new StoreStats(
                ledger.all().size(), ledger.articles().size(), items, statements, bytes(database.folder()));
    }

    private static long count(DatasetGraph dataset, Node type) {
        long count = 0;
        for (var quads = dataset.find(Quad.unionGraph, Node.ANY, RDF.type.asNode(), type); quads.hasNext(); count++) {
            Quad counted = quads.next();
            assert counted.getObject().equals(type);
        }
        return count;
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }
}
