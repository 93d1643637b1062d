package org.summitgraph.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.summitgraph.fact.AgreementKind;

/**
 * Instruments: known by their title; a title that says little (联合声明, 合作文件) needs date and parties too, a shorter title goes to
 * the one instrument of the same kind, parties and date that it abbreviates.
 */
record AgreementLikeness(Background background) implements Likeness<AgreementView> {

    private static final int PLAIN_TITLE = 1000;
    private static final int BUNDLE = 2000;
    private static final int TELLING_TITLE = 8;
    private static final Pattern PLAIN = Pattern.compile("(?:双边|政府间|两国|有关|重要|共同|联合|合作|一系列|系列|成果|多项|多份|新的?|若干)*"
            + "(?:声明|公报|宣言|文件|文本|协议|协定|备忘录|条约|决议|议定书|规划|行动计划|清单|成果清单|合同)+(?:和决议)?");

    @Override
    public int rung(AgreementView a) {
        if (a.fact().kind() == AgreementKind.DOCUMENTS) {
            return BUNDLE + a.period().precision();
        }
        return plain(a)
                ? PLAIN_TITLE + a.period().precision()
                : Surface.rung(a.key()) * 2 + (a.sides().isEmpty() ? 1 : 0);
    }

    private static boolean plain(AgreementView a) {
        return PLAIN.matcher(a.key()).matches();
    }

    @Override
    public Set<String> exactKeys(AgreementView a) {
        return a.fact().kind() == AgreementKind.DOCUMENTS
                ? Set.of(a.sidesKey() + "|" + a.period().year())
                : Set.of(a.key());
    }

    @Override
    public Set<String> looseKeys(AgreementView a) {
        Set<String> keys = new TreeSet<>();
        keys.add(a.key());
        keys.add(a.sidesKey() + "|" + a.period().year());
        keys.add(a.sidesKey() + "|" + a.fact().kind().code());
        return keys;
    }

    @Override
    public boolean same(AgreementView a, AgreementView b) {
        if (a.fact().kind() == AgreementKind.DOCUMENTS) {
            return !a.sameArticle(b) && sameBundle(a, b) && a.period().same(b.period());
        }
        if (plain(a)) {
            return a.key().equals(b.key())
                    && a.period().same(b.period())
                    && a.sides().equals(b.sides());
        }
        return a.key().equals(b.key()) && sidesAgree(a, b) && datesAgree(a, b);
    }

    @Override
    public boolean fits(AgreementView vague, AgreementView precise) {
        boolean bundle = vague.fact().kind() == AgreementKind.DOCUMENTS;
        if (bundle != (precise.fact().kind() == AgreementKind.DOCUMENTS)) {
            return false;
        }
        if (bundle) {
            return !vague.sameArticle(precise)
                    && sameBundle(vague, precise)
                    && bothDated(vague, precise)
                    && vague.period().overlaps(precise.period());
        }
        if (vague.key().equals(precise.key()) && !plain(vague)) {
            return datesAgree(vague, precise) && sidesAgree(vague, precise);
        }
        return AgreementView.abbreviates(vague, precise)
                && vague.sides().equals(precise.sides())
                && (plain(vague)
                        ? bothDated(vague, precise) && vague.period().overlaps(precise.period())
                        : datesAgree(vague, precise));
    }

    private static boolean bothDated(AgreementView a, AgreementView b) {
        return a.period().known() && b.period().known();
    }

    private static boolean sameBundle(AgreementView a, AgreementView b) {
        return a.sides().equals(b.sides())
                && a.fact().count().equals(b.fact().count())
                && (a.key().equals(b.key()) || Surface.similarity(a.key(), b.key()) >= 0.5);
    }

    private static boolean sidesAgree(AgreementView a, AgreementView b) {
        return a.sides().containsAll(b.sides()) || b.sides().containsAll(a.sides());
    }

    /** The day of a titled instrument may be told differently, its year hardly. */
    private static boolean datesAgree(AgreementView a, AgreementView b) {
        if (!a.period().known() || !b.period().known() || a.period().overlaps(b.period())) {
            return true;
        }
        return a.sides().equals(b.sides())
                && a.key().length() > TELLING_TITLE
                && a.period().year().equals(b.period().year());
    }
}
