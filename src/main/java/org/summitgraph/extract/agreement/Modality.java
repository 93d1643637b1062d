package org.summitgraph.extract.agreement;

import java.util.List;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;

/** Whether what a verb says was done, is due, is hoped for or is denied, by the words before it. */
enum Modality {
    DONE,
    DUE,
    OPEN;

    private record Rule(String effect, boolean clause, Pattern words) {}

    private static final List<Rule> RULES = new RuleFile("agreement/modes.tsv")
            .rows(3).stream().map(Modality::rule).toList();

    private static Rule rule(List<String> row) {
        return new Rule(row.get(0), row.get(1).equals("clause"), Pattern.compile(row.get(2)));
    }

    /** @param before the sentence up to the verb */
    static Modality of(String before) {
        int comma = Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('；'), before.lastIndexOf('：')));
        String clause = before.substring(comma + 1);
        if (any("denied", before, clause)) {
            return OPEN;
        }
        boolean agreed = any("agreed", before, clause);
        if (any("hoped", before, clause)) {
            return agreed ? DUE : OPEN;
        }
        return any("future", before, clause) || any("agreed", clause, clause) ? DUE : DONE;
    }

    private static boolean any(String effect, String sentence, String clause) {
        return RULES.stream()
                .filter(r -> r.effect().equals(effect))
                .anyMatch(r -> r.words().matcher(r.clause() ? clause : sentence).find());
    }
}
