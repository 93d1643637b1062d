package org.summitgraph.cli;

import java.util.List;
import java.util.Locale;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.Finding;

/** The facts of an article for a reader who wants to know why: each with its sentence and the tree of its derivation. */
final class Explanation {

    private Explanation() {}

    static String of(ArticleFacts facts) {
        StringBuilder out = new StringBuilder();
        out.append("== ").append(facts.article().location());
        facts.article().title().ifPresent(title -> out.append("  ").append(title));
        out.append('\n');
        List.of(facts.people(), facts.meetings(), facts.agreements(), facts.centres(), facts.dates())
                .forEach(findings -> findings.forEach(finding -> append(out, finding)));
        return out.toString();
    }

    private static void append(StringBuilder out, Finding<? extends Fact> finding) {
        out.append(finding.fact().factKind().name().toLowerCase(Locale.ROOT))
                .append("  ")
                .append(String.format(Locale.ROOT, "%.2f", finding.confidence()))
                .append("  ")
                .append(finding.evidence().raw().span())
                .append("  “")
                .append(finding.evidence().quote())
                .append("”\n");
        finding.derivation()
                .print()
                .lines()
                .forEach(line -> out.append("    ").append(line).append('\n'));
    }
}
