package org.summitgraph.extract.centre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** A body as one place of a text tells of it. */
record Centre(
        String name,
        CentreKind kind,
        Optional<String> field,
        List<Party> parties,
        List<Party> named,
        Optional<String> place,
        Optional<DateValue> date,
        Founding founding,
        Optional<String> announcedAt,
        Span evidence,
        String rule) {

    Centre {
        parties = List.copyOf(parties);
        named = List.copyOf(named);
    }

    CentreFact fact() {
        return new CentreFact(name, kind, field, parties, place, date, founding.status(), announcedAt);
    }

    /** The same name, or one that leaves out the states which the other names. */
    boolean isSame(Centre other) {
        if (kind != other.kind) {
            return false;
        }
        String a = plain();
        String b = other.plain();
        return a.equals(b) || isSameBody(other) || isShortOf(a, this, b, other) || isShortOf(b, other, a, this);
    }

    /** 中国－古巴…中心 and 中古…中心. */
    private boolean isSameBody(Centre other) {
        return named.size() > 1
                && Set.copyOf(named).equals(Set.copyOf(other.named))
                && field.isPresent()
                && field.equals(other.field);
    }

    private static boolean isShortOf(String brief, Centre shorter, String full, Centre longer) {
        return full.endsWith(brief)
                && shorter.named.isEmpty()
                && longer.named.size() > 1
                && shorter.parties.containsAll(longer.named);
    }

    /** This one with what the other place says better. */
    Centre mergedWith(Centre other) {
        boolean further = other.rank() > rank();
        Centre lead = further ? other : this;
        Centre rest = further ? this : other;
        Centre full = rest.name.length() > lead.name.length() ? rest : lead;
        return new Centre(
                full.name,
                kind,
                lead.field.or(() -> rest.field),
                full.parties,
                full.named,
                lead.place.or(() -> rest.place),
                lead.date.or(() -> lead.founding.status() == rest.founding.status() ? rest.date : Optional.empty()),
                lead.founding,
                lead.announcedAt.or(rest::announcedAt),
                lead.evidence,
                lead.rule);
    }

    private int rank() {
        CentreStatus status = founding.status();
        return switch (status) {
            case PROPOSED -> 1;
            case PLANNED -> 2;
            case ANNOUNCED -> 3;
            case ESTABLISHED -> 4;
            case UNVEILED -> 5;
            case OPERATING -> founding.explicit() ? 6 : 0;
        };
    }

    private String plain() {
        String plain = name.replaceAll("[－—–·\\-“”《》\\s]", "");
        return kind == CentreKind.SECRETARIAT ? plain.replaceAll("机制|常设", "") : plain;
    }
}
