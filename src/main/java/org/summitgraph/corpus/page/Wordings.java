package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.gazetteer.Table;

/** How page furniture is worded: {@code furniture.tsv}, tried on text without blanks, in the file's order. */
final class Wordings {

    /** No furniture is longer; longer text is not tried. */
    private static final int LONGEST = 160;

    /** @param holds characters of which the wording has at least one; empty where the pattern is quick to tell */
    private record Wording(Role role, String holds, Pattern pattern) {

        boolean fits(String text) {
            return mayFit(text) && pattern.matcher(text).matches();
        }

        private boolean mayFit(String text) {
            return holds.isEmpty() || text.chars().anyMatch(c -> holds.indexOf(c) >= 0);
        }
    }

    private final List<Wording> wordings;

    Wordings() {
        List<Wording> read = new ArrayList<>();
        for (Table.Row row : Table.ofResource(Wordings.class, "furniture.tsv", "role", "holds", "pattern")
                .rows()) {
            read.add(new Wording(Role.valueOf(row.cell(0)), row.cell(1), Pattern.compile(row.cell(2))));
        }
        this.wordings = List.copyOf(read);
    }

    /** The role of a piece of text that is furniture from end to end. */
    Optional<Role> roleOf(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return wordings.stream()
                .filter(wording -> wording.fits(text))
                .map(Wording::role)
                .findFirst();
    }

    boolean is(Role role, String text) {
        return roleOf(text).filter(role::equals).isPresent();
    }
}
