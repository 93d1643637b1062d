package org.summitgraph.eval;

import java.util.List;

/**
 * Where what was found differs from the annotation.
 *
 * @param file the annotated file
 * @param type the list the fact belongs to
 * @param fact the fact in a few words: the annotated one, or of a false alarm the one found
 * @param missing slots of the annotation that were not found
 * @param extra slots found that the annotation does not have
 */
public record Difference(String file, String type, Kind kind, String fact, List<Slot> missing, List<Slot> extra) {

    /** How it differs. */
    public enum Kind {
        MISSED("missed"),
        DIFFERS("differs"),
        FALSE_ALARM("false alarm");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public Difference {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    @Override
    public String toString() {
        return file + " " + type + " " + kind.words + ": " + fact + (missing.isEmpty() ? "" : " -" + missing)
                + (extra.isEmpty() ? "" : " +" + extra);
    }
}
