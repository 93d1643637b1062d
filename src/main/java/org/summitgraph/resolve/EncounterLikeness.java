package org.summitgraph.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.fact.MeetingType;

/**
 * Two-sided meetings, calls and visits: known by their sides, their people and their day. Without a day they need a place, and
 * go to the one dated meeting that they fit.
 */
record EncounterLikeness(Places places) implements Likeness<MeetingView> {

    @Override
    public int rung(MeetingView m) {
        int known = (m.sides().size() < 2 ? 4 : 0) + (m.people().size() < least(m) ? 2 : 0);
        boolean placeTells = m.period().precision() > 0 && m.fact().place().isEmpty();
        return m.period().precision() * 8 + known + (placeTells ? 1 : 0);
    }

    private static int least(MeetingView m) {
        return m.fact().type() == MeetingType.VISIT ? 1 : 2;
    }

    @Override
    public Set<String> exactKeys(MeetingView m) {
        return m.period().known()
                ? Set.of(m.sidesKey() + "|" + m.period().first().withDayOfMonth(1))
                : Set.of();
    }

    @Override
    public Set<String> looseKeys(MeetingView m) {
        Set<String> keys = new TreeSet<>();
        if (m.sides().size() >= 2) {
            keys.add(m.sidesKey() + "|" + m.period().year());
        }
        m.people().forEach(person -> keys.add(person + "|" + m.period().year()));
        return keys;
    }

    @Override
    public boolean same(MeetingView a, MeetingView b) {
        if (!a.sides().equals(b.sides()) || !a.period().same(b.period()) || !namesAgree(a, b)) {
            return false;
        }
        boolean day = a.period().precision() == 0;
        return a.samePeople(b)
                && (!a.people().isEmpty() || !b.people().isEmpty() || day)
                && (day || places.compatible(a.fact().place(), b.fact().place()));
    }

    @Override
    public boolean fits(MeetingView vague, MeetingView precise) {
        boolean sides = vague.sides().size() < 2
                ? precise.sides().containsAll(vague.sides())
                : vague.sides().equals(precise.sides());
        return sides
                && vague.period().known()
                && precise.period().known()
                && !vague.sameArticle(precise)
                && vague.period().overlaps(precise.period())
                && vague.samePeople(precise)
                && namesAgree(vague, precise)
                && places.compatible(vague.fact().place(), precise.fact().place());
    }

    private static boolean namesAgree(MeetingView a, MeetingView b) {
        return a.name().isEmpty()
                || b.name().isEmpty()
                || a.name().get().abbreviates(b.name().get())
                || b.name().get().abbreviates(a.name().get());
    }
}
