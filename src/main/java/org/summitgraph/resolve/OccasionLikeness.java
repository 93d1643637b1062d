package org.summitgraph.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * Summits and other gatherings of three and more sides. A series with its edition names one occasion; a series without edition
 * needs a date; 首届峰会 or 天津峰会 needs date and parties too; a gathering without a name is known by its day and people.
 */
record OccasionLikeness(Places places) implements Likeness<MeetingView> {

    private static final int WITHOUT_EDITION = 1000;
    private static final int GENERIC = 2000;
    private static final int UNNAMED = 3000;

    @Override
    public int rung(MeetingView m) {
        if (m.name().isEmpty()) {
            return UNNAMED + m.period().precision();
        }
        OccasionName name = m.name().get();
        if (name.generic()) {
            return GENERIC + m.period().precision();
        }
        int shortness = Surface.rung(name.series());
        return name.edition().isPresent()
                ? shortness
                : WITHOUT_EDITION + m.period().precision() * 100 + shortness;
    }

    @Override
    public Set<String> exactKeys(MeetingView m) {
        return Set.of(m.name().map(OccasionName::series).orElse(m.period().first() + m.sidesKey()));
    }

    @Override
    public Set<String> looseKeys(MeetingView m) {
        if (m.name().isEmpty()) {
            return Set.of("unnamed|" + m.period().year());
        }
        Set<String> keys = new TreeSet<>();
        String series = m.name().get().series();
        keys.add("series|" + series);
        for (String side : m.sides()) {
            keys.add("side|" + side + "|" + m.period().year());
            keys.add("side|" + side + "|"
                    + m.name().get().edition().map(String::valueOf).orElse("-"));
        }
        return keys;
    }

    @Override
    public boolean same(MeetingView a, MeetingView b) {
        if (a.name().isEmpty() || b.name().isEmpty()) {
            return a.period().same(b.period())
                    && sameCrowd(a, b)
                    && places.compatible(a.fact().place(), b.fact().place());
        }
        OccasionName x = a.name().get();
        OccasionName y = b.name().get();
        if (x.generic()) {
            return x.edition().equals(y.edition())
                    && x.sameSeries(y)
                    && a.period().same(b.period())
                    && a.sides().equals(b.sides());
        }
        boolean sameDate =
                a.period().same(b.period()) || (!a.period().known() && a.sides().equals(b.sides()));
        return x.sameSeries(y) && (x.sameEdition(y) ? yearsApart(a, b) <= 1 : sameDate);
    }

    @Override
    public boolean fits(MeetingView vague, MeetingView precise) {
        if (vague.name().isEmpty() || precise.name().isEmpty()) {
            return vague.name().isEmpty()
                    && precise.name().isEmpty()
                    && !vague.sameArticle(precise)
                    && vague.period().overlaps(precise.period())
                    && sameCrowd(vague, precise);
        }
        OccasionName name = vague.name().get();
        OccasionName fuller = precise.name().get();
        if (!name.abbreviates(fuller) && !fuller.abbreviates(name)) {
            return false;
        }
        boolean dated = vague.period().known() && precise.period().known();
        boolean sharesSides = vague.sides().stream().anyMatch(precise.sides()::contains);
        if (!dated) {
            boolean sameEdition = name.edition().isPresent() && name.edition().equals(fuller.edition());
            return vague.sameArticle(precise)
                    || name.sameEdition(fuller)
                    || (sharesSides && (name.sameSeries(fuller) || sameEdition));
        }
        boolean sides = name.generic()
                ? vague.sides().containsAll(precise.sides()) || precise.sides().containsAll(vague.sides())
                : sharesSides || vague.sides().isEmpty() || precise.sides().isEmpty();
        return sides && vague.period().overlaps(precise.period());
    }

    private static boolean sameCrowd(MeetingView a, MeetingView b) {
        if (!a.sides().equals(b.sides())
                && !(a.sides().containsAll(b.sides()) && b.sides().size() > 1)
                && !(b.sides().containsAll(a.sides()) && a.sides().size() > 1)) {
            return false;
        }
        return a.samePeople(b);
    }

    private static int yearsApart(MeetingView a, MeetingView b) {
        return a.period().known() && b.period().known()
                ? Math.abs(a.period().first().getYear() - b.period().first().getYear())
                : 0;
    }
}
