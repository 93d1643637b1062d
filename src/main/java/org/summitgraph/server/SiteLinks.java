package org.summitgraph.server;

import java.util.Optional;

/**
 * Which of our IRIs this server answers, and under which path.
 *
 * @param idBase what entity IRIs begin with, answered under {@code /id/}
 * @param ontology the ontology's IRI without its fragment, answered under {@code /ontology}
 */
record SiteLinks(String idBase, String ontology) {

    /** The path on this server for an IRI of ours, else the IRI itself. */
    String local(String iri) {
        if (iri.startsWith(idBase)) {
            return "/id/" + iri.substring(idBase.length());
        }
        if (iri.startsWith(ontology + "#")) {
            return "/ontology/" + iri.substring(ontology.length() + 1);
        }
        return iri;
    }

    /** The IRI that a path of this server speaks of. */
    Optional<String> iri(String path) {
        if (path.startsWith("/id/")) {
            return Optional.of(idBase + path.substring("/id/".length()));
        }
        if (path.startsWith("/ontology/")) {
            return Optional.of(ontology + "#" + path.substring("/ontology/".length()));
        }
        return path.equals("/ontology") ? Optional.of(ontology) : Optional.empty();
    }
}
