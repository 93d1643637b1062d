package org.summitgraph.export.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The views by the names the command line and the server give them. */
public enum View {
    /** Every item and every relation between two items. */
    FULL("full"),
    /** People; an edge sums up the occasions, calls left out, on which two of them met. */
    WHO_MET_WHOM("who-met-whom"),
    /** States; an edge for each kind of contact. */
    COUNTRIES("countries"),
    /** Meetings and the people who took part. */
    PARTICIPATION("participation"),
    /** Agreements, their parties, and the meetings they were concluded at. */
    AGREEMENTS("agreements"),
    /** Cooperation centres, their parties and seats, and the meetings they were announced at. */
    CENTRES("centres"),
    /** What lies around one item. */
    EGO("ego");

    private final String label;

    View(String label) {
        this.label = label;
    }

    public static Optional<View> named(String name) {
        return Arrays.stream(values()).filter(view -> view.label.equals(name)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(view -> view.label).toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
