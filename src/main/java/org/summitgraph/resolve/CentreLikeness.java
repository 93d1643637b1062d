package org.summitgraph.resolve;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;

/** Centres: known by name and parties; a shorter name goes to the one centre of the same kind, field and parties that it abbreviates. */
record CentreLikeness(Background background) implements Likeness<Report<CentreFact>> {

    private static final int SHORTEST = 3;

    @Override
    public int rung(Report<CentreFact> report) {
        return Surface.rung(key(report)) * 2 + (report.fact().parties().isEmpty() ? 1 : 0);
    }

    @Override
    public Set<String> exactKeys(Report<CentreFact> report) {
        return Set.of(key(report));
    }

    @Override
    public Set<String> looseKeys(Report<CentreFact> report) {
        return Set.of(key(report), report.fact().kind().code() + "|" + String.join(",", sides(report)));
    }

    @Override
    public boolean same(Report<CentreFact> a, Report<CentreFact> b) {
        return key(a).equals(key(b)) && sidesAgree(a, b);
    }

    @Override
    public boolean fits(Report<CentreFact> vague, Report<CentreFact> precise) {
        if (key(vague).equals(key(precise))) {
            return sidesAgree(vague, precise);
        }
        return vague.fact().kind() == precise.fact().kind()
                && key(vague).length() >= SHORTEST
                && abbreviates(vague, precise)
                && sides(vague).equals(sides(precise))
                && fieldsAgree(vague.fact().field(), precise.fact().field());
    }

    String key(Report<CentreFact> report) {
        return Surface.key(background.simplified(report.fact().name()));
    }

    /** Secretariats go by several names: 中国－中亚秘书处 is 中国－中亚机制秘书处. Of others the front may be missing, nothing else. */
    private boolean abbreviates(Report<CentreFact> vague, Report<CentreFact> precise) {
        String shorter = key(vague);
        String longer = key(precise);
        return longer.endsWith(shorter)
                || (vague.fact().kind() == CentreKind.SECRETARIAT
                        && longer.endsWith(shorter.substring(shorter.length() - SHORTEST))
                        && Surface.scattered(shorter, longer));
    }

    private static boolean fieldsAgree(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || Surface.key(a.get()).equals(Surface.key(b.get()));
    }

    private static boolean sidesAgree(Report<CentreFact> a, Report<CentreFact> b) {
        return sides(a).containsAll(sides(b)) || sides(b).containsAll(sides(a));
    }

    private static NavigableSet<String> sides(Report<CentreFact> report) {
        NavigableSet<String> sides = new TreeSet<>();
        report.fact().parties().forEach(party -> sides.add(party.code()));
        return sides;
    }
}
