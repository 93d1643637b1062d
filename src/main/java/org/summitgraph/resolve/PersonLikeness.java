package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;

/**
 * People are one if they serve one state or body under one name. A full name comes first, as two full names may share their
 * short form; a name without a state last.
 */
record PersonLikeness(Background background) implements Likeness<Report<PersonFact>> {

    @Override
    public int rung(Report<PersonFact> report) {
        if (report.fact().of().isEmpty()) {
            return 2;
        }
        return names(report).stream().anyMatch(PersonNames::isFull) ? 0 : 1;
    }

    @Override
    public Set<String> exactKeys(Report<PersonFact> report) {
        Set<String> keys = new TreeSet<>();
        names(report).forEach(name -> keys.add(of(report) + "|" + Surface.key(name)));
        return keys;
    }

    @Override
    public Set<String> looseKeys(Report<PersonFact> report) {
        Set<String> keys = new TreeSet<>();
        names(report).forEach(name -> keys.addAll(PersonNames.keys(name)));
        return keys;
    }

    @Override
    public boolean same(Report<PersonFact> a, Report<PersonFact> b) {
        return a.fact().of().equals(b.fact().of()) && fullest(a).equals(fullest(b));
    }

    @Override
    public boolean fits(Report<PersonFact> vague, Report<PersonFact> precise) {
        boolean sameState = vague.fact().of().isEmpty()
                || vague.fact().of().equals(precise.fact().of());
        return sameState
                && looseKeys(precise)
                        .contains(Surface.key(background.simplified(vague.fact().name())));
    }

    List<String> names(Report<PersonFact> report) {
        return Stream.concat(Stream.of(report.fact().name()), report.fact().fullName().stream())
                .map(background::simplified)
                .toList();
    }

    private String fullest(Report<PersonFact> report) {
        return names(report).stream().map(Surface::key).min(Surface.SAYS_MOST).orElseThrow();
    }

    private static String of(Report<PersonFact> report) {
        Optional<Party> of = report.fact().of();
        return of.map(Party::code).orElse("");
    }
}
