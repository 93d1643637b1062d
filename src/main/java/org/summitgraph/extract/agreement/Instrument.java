package org.summitgraph.extract.agreement;

import java.util.List;
import java.util.Optional;
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
        String rule) {

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
            return count.equals(other.count) && plain(title).equals(plain(other.title));
        }
        String a = plain(title);
        String b = plain(other.title);
        return a.equals(b) || (kind == other.kind && (a.contains(b) || b.contains(a)));
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
                lead.count,
                lead.concludedAt.or(rest::concludedAt),
                lead.place.or(rest::place),
                lead.evidence,
                lead.rule);
    }

    private static String plain(String text) {
        return text.replaceAll("[《》〈〉“”－—–\\-·\\s]", "");
    }
}
