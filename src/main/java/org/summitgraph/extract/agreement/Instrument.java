package org.summitgraph.extract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** An instrument as one place of a text tells of it. */
record Instrument(
        String title,
        AgreementKind kind,
        List<Party> parties,
        Optional<DateValue> date,
        AgreementStatus status,
        Optional<Integer> count,
        Optional<String> concludedAt,
        Optional<String> place,
        Span evidence,
        Form form) {

    /** How much of the end of a bundle's words tells what it is called: 合作文件. */
    private static final int NOUN = 3;

    /** How long the title of a statement is at most that names nothing but its kind and parties. */
    private static final int SHORT = 8;

    Instrument {
        parties = List.copyOf(parties);
    }

    AgreementFact fact() {
        return new AgreementFact(title, kind, parties, date, status, count, concludedAt, place);
    }

    boolean isSame(Instrument other) {
        if ((kind == AgreementKind.DOCUMENTS) != (other.kind == AgreementKind.DOCUMENTS)) {
            return false;
        }
        if (kind == AgreementKind.DOCUMENTS) {
            return isSameBundle(other);
        }
        String a = plain(title);
        String b = plain(other.title);
        return a.equals(b) || (kind == other.kind && (a.contains(b) || b.contains(a) || isShort(a, b, other)));
    }

    /** 中越联合声明 and the same under its full title: one of one kind between the same parties. */
    private boolean isShort(String a, String b, Instrument other) {
        boolean statement = kind == AgreementKind.JOINT_STATEMENT && (a.length() <= SHORT || b.length() <= SHORT);
        boolean sameDay = date.isEmpty() || other.date.isEmpty() || date.get().compatible(other.date.get());
        return statement && sameDay && parties.size() > 1 && Set.copyOf(parties).equals(Set.copyOf(other.parties));
    }

    /** Told with the same word, of the same parties, and with no other number. */
    private boolean isSameBundle(Instrument other) {
        boolean counted = count.isPresent() && other.count.isPresent();
        boolean same = counted ? count.equals(other.count) : Set.copyOf(parties).equals(Set.copyOf(other.parties));
        String a = plain(title);
        String b = plain(other.title);
        boolean named = (a.length() > NOUN && b.length() > NOUN)
                ? a.substring(a.length() - NOUN).equals(b.substring(b.length() - NOUN))
                : a.equals(b);
        return same && named;
    }

    /** This one with what the other place says better. */
    Instrument mergedWith(Instrument other) {
        boolean better = InstrumentStatus.rank(other.status) > InstrumentStatus.rank(status);
        Instrument lead = better ? other : this;
        Instrument rest = better ? this : other;
        return new Instrument(
                rest.title.length() > lead.title.length() ? rest.title : lead.title,
                lead.kind,
                lead.parties.isEmpty() ? rest.parties : lead.parties,
                lead.date.or(() -> rest.status == AgreementStatus.MENTIONED ? Optional.empty() : rest.date),
                lead.status,
                lead.count.or(() -> kind == AgreementKind.DOCUMENTS ? rest.count : Optional.empty()),
                lead.concludedAt.or(rest::concludedAt),
                lead.place.or(rest::place),
                lead.evidence,
                lead.form);
    }

    private static String plain(String text) {
        return text.replaceAll("[《》〈〉“”－—–\\-·\\s]", "");
    }
}
