package org.summitgraph.link.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.resolve.EntityId;

/**
 * Links as a set of mappings in the tabular form of SSSOM (Simple Standard for Sharing Ontological Mappings): metadata as comment lines,
 * then one mapping a line. What is not linked is no mapping and left out.
 */
public final class SssomTable {

    private static final String HEAD =
            "subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tmapping_tool\tcomment";

    private final String base;

    /**
     * A table whose subjects are entities under one base.
     *
     * @param base what the IRIs of the data begin with, ending with a slash
     */
    public SssomTable(String base) {
        this.base = base;
    }

    /**
     * Writes the mappings of {@code links} in their order.
     *
     * @param labels names of the entities, where known
     */
    public void write(List<Link> links, Map<EntityId, String> labels, Appendable out) throws IOException {
        out.append("#curie_map:\n");
        out.append("#  sgd: \"").append(base).append("\"\n");
        out.append("#  wd: \"http://www.wikidata.org/entity/\"\n");
        out.append("#  skos: \"http://www.w3.org/2004/02/skos/core#\"\n");
        out.append("#  semapv: \"https://w3id.org/semapv/vocab/\"\n");
        out.append("#mapping_set_id: \"").append(base).append("mappings/wikidata\"\n");
        out.append("#license: \"https://creativecommons.org/publicdomain/zero/1.0/\"\n");
        out.append(HEAD).append('\n');
        for (Link link : links) {
            if (link instanceof Linked linked) {
                out.append(row(
                                linked,
                                Optional.ofNullable(labels.get(link.item())).orElse("")))
                        .append('\n');
            }
        }
    }

    private static String row(Linked link, String label) {
        String features = link.features().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        return String.join(
                "\t",
                "sgd:" + link.item().path(),
                label.replaceAll("\\s", " "),
                link.certain() ? "skos:exactMatch" : "skos:closeMatch",
                "wd:" + link.qid(),
                link.features().size() > 1 ? "semapv:CompositeMatching" : "semapv:LexicalMatching",
                String.format(Locale.ROOT, "%.3f", link.confidence()),
                "summitgraph " + link.method(),
                features);
    }
}
