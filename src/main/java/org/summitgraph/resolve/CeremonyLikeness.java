package org.summitgraph.resolve;

import java.util.Set;
import java.util.TreeSet;

/** Ceremonies: known by their sort, day and sides; two of one article are two. */
record CeremonyLikeness(Places places) implements Likeness<MeetingView> {

    @Override
    public int rung(MeetingView m) {
        return m.period().precision() * 2 + (m.ceremony().isPresent() ? 0 : 1);
    }

    @Override
    public Set<String> exactKeys(MeetingView m) {
        return m.period().known()
                ? Set.of(m.ceremony().orElse("") + "|" + m.period().first())
                : Set.of();
    }

    @Override
    public Set<String> looseKeys(MeetingView m) {
        Set<String> keys = new TreeSet<>();
        m.sides().forEach(side -> keys.add(side + "|" + m.period().year()));
        return keys;
    }

    @Override
    public boolean same(MeetingView a, MeetingView b) {
        return a.period().same(b.period()) && alike(a, b) && a.ceremony().equals(b.ceremony());
    }

    @Override
    public boolean fits(MeetingView vague, MeetingView precise) {
        return vague.period().known()
                && precise.period().known()
                && vague.period().overlaps(precise.period())
                && alike(vague, precise)
                && (vague.ceremony().isEmpty() || vague.ceremony().equals(precise.ceremony()));
    }

    private boolean alike(MeetingView a, MeetingView b) {
        return !a.sameArticle(b)
                && a.sides().equals(b.sides())
                && a.samePeople(b)
                && places.compatible(a.fact().place(), b.fact().place())
                && a.name().isPresent() == b.name().isPresent()
                && a.name().equals(b.name());
    }
}
