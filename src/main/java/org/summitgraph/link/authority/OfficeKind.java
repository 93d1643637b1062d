package org.summitgraph.link.authority;

import java.util.Arrays;
import java.util.Locale;

/** What kind of office a term is of. One who is both head of state and of government counts as head of state. */
public enum OfficeKind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    MINISTER,
    SPEAKER,
    VICE,
    OTHER;

    /** The word for it in files. */
    public String cell() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OfficeKind ofCell(String cell) {
        return Arrays.stream(values())
                .filter(kind -> kind.cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a kind of office: " + cell));
    }
}
