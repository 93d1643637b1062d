package org.summitgraph.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Summits and other gatherings of three and more sides. A series with its edition names one occasion; a series without edition
 * needs a date; 首届峰会 or 天津峰会 needs date and parties too; a gathering without a name is known by its day and people. A summit of
 * several days is told with the one or the other of them. A vague name, or none, also goes to the one gathering of the same states
 * at the same place.
 */
record OccasionLikeness(Places places) implements Likeness<MeetingView> {

    private static final int WITHOUT_EDITION = 1000;
    private static final int GENERIC = 2000;
    private static final int UNNAMED = 3000;
    private static final int CROWD = 3;
    private static final int LONGEST_SUMMIT_DAYS = 3;

    @Override
    public int rung(MeetingView m) {
        if (m.name().isEmpty()) {
            return UNNAMED + m.period().precision();
        }
        OccasionName name = m.name().get();
        if (isSaidOfPlace(name, m)) {
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
        Set<String> keys = new TreeSet<>();
        if (m.sides().size() >= CROWD) {
            m.fact().place().ifPresent(place -> keys.add("place|" + Surface.key(place)));
        }
        if (m.name().isEmpty()) {
            keys.add("unnamed|" + m.period().year());
            return keys;
        }
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
        boolean sameDate = a.period().same(b.period())
                || neighbouringDays(a, b)
                || (!a.period().known() && a.sides().equals(b.sides()));
        return x.sameSeries(y)
                && x.edition().equals(y.edition())
                && (x.edition().isPresent() ? yearsApart(a, b) <= 1 : sameDate);
    }

    @Override
    public boolean fits(MeetingView vague, MeetingView precise) {
        if (vague.name().isEmpty() && precise.name().isPresent()) {
            return sameCrowdAtSamePlace(vague, precise);
        }
        if (vague.name().isEmpty() || precise.name().isEmpty()) {
            return vague.name().isEmpty()
                    && !vague.sameArticle(precise)
                    && vague.period().overlaps(precise.period())
                    && sameCrowd(vague, precise);
        }
        OccasionName name = vague.name().get();
        OccasionName fuller = precise.name().get();
        if (isSaidOfPlace(name, vague) && sameCrowdAtSamePlace(vague, precise)) {
            return name.sameSession(fuller) && name.mayBeEdition(fuller);
        }
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
        return sides
                && (vague.period().overlaps(precise.period())
                        || (name.sameSeries(fuller) && neighbouringDays(vague, precise)));
    }

    /** Whether a name tells nothing but perhaps the place: 峰会, and 西安峰会 of one in 西安. */
    private static boolean isSaidOfPlace(OccasionName name, MeetingView m) {
        return name.generic()
                || m.fact()
                        .place()
                        .map(Surface::key)
                        .filter(place -> name.series().startsWith(place)
                                && OccasionName.isGeneric(name.series().substring(place.length())))
                        .isPresent();
    }

    /** Whether both tell a day, and both days can be of one summit at one place. */
    private boolean neighbouringDays(MeetingView a, MeetingView b) {
        return a.period().precision() == 0
                && b.period().precision() == 0
                && samePlace(a, b)
                && !a.period().first().isAfter(b.period().last().plusDays(LONGEST_SUMMIT_DAYS - 1))
                && !b.period().first().isAfter(a.period().last().plusDays(LONGEST_SUMMIT_DAYS - 1));
    }

    /** A place does for a crowd only where nobody tells another one, be it the state around it. */
    private static boolean sameCrowdAtSamePlace(MeetingView vague, MeetingView precise) {
        Optional<String> place = vague.fact().place().map(Surface::key);
        return Math.min(vague.sides().size(), precise.sides().size()) >= CROWD
                && (vague.sides().containsAll(precise.sides())
                        || precise.sides().containsAll(vague.sides()))
                && place.isPresent()
                && precise.fact().place().map(Surface::key).or(() -> place).equals(place)
                && vague.period().overlaps(precise.period());
    }

    private boolean samePlace(MeetingView a, MeetingView b) {
        return a.fact().place().isPresent()
                && b.fact().place().isPresent()
                && places.compatible(a.fact().place(), b.fact().place());
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
