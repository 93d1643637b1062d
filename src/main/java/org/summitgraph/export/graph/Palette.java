package org.summitgraph.export.graph;

import java.util.Locale;

/** Colours and places for nodes, so that a file looks like something before its reader has laid it out. */
final class Palette {

    /** Okabe and Ito (2008): eight colours that people with colour-vision deficiency can tell apart. */
    private static final int[] COLOURS = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x999999, 0xF0E442
    };

    private static final String[] TYPES = {
        "Person", "Meeting", "Agreement", "CooperationCentre", "Country", "Body", "Place", "Article"
    };

    /** 2π divided by the square of the golden ratio: points so turned fill a disc evenly (Vogel 1979). */
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private static final double SPACING = 25;

    private Palette() {}

    /** RGB of a node type; grey for types that have none of their own. */
    static int colour(String type) {
        for (int i = 0; i < TYPES.length; i++) {
            if (TYPES[i].equals(type)) {
                return COLOURS[i];
            }
        }
        return 0x666666;
    }

    static String hex(String type) {
        return String.format(Locale.ROOT, "#%06X", colour(type));
    }

    static double x(int index) {
        return round(SPACING * Math.sqrt(index) * Math.cos(index * GOLDEN_ANGLE));
    }

    static double y(int index) {
        return round(SPACING * Math.sqrt(index) * Math.sin(index * GOLDEN_ANGLE));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
