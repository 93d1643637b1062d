package org.summitgraph.resolve;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.summitgraph.fact.AgreementFact;

/** A report of an agreement with what comparing needs, worked out once. */
record AgreementView(Report<AgreementFact> report, String key, NavigableSet<String> sides, Period period) {

    private static final int SHORTEST = 4;

    static AgreementView of(Report<AgreementFact> report, Background background) {
        NavigableSet<String> sides = new TreeSet<>();
        report.fact().parties().forEach(party -> sides.add(party.code()));
        return new AgreementView(
                report,
                Surface.key(background.simplified(report.fact().title())),
                sides,
                Period.of(report.fact().date(), Optional.empty()));
    }

    AgreementFact fact() {
        return report.fact();
    }

    boolean sameArticle(AgreementView other) {
        return report.article().id().equals(other.report.article().id());
    }

    String sidesKey() {
        return String.join(",", sides);
    }

    /** Whether the title of {@code a} is a piece of {@code b}'s, both of one kind. */
    static boolean abbreviates(AgreementView a, AgreementView b) {
        return a.fact().kind() == b.fact().kind()
                && a.key().length() >= SHORTEST
                && (b.key().endsWith(a.key()) || b.key().contains(a.key()));
    }
}
