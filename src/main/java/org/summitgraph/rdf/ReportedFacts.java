package org.summitgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.DateFact;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.FactKind;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;

/** The values of facts in the words of their article. */
final class ReportedFacts {

    private ReportedFacts() {}

    static Node classOf(FactKind kind) {
        return switch (kind) {
            case PERSON -> Sg.PERSON_REPORT;
            case MEETING -> Sg.MEETING_REPORT;
            case AGREEMENT -> Sg.AGREEMENT_REPORT;
            case CENTRE -> Sg.CENTRE_REPORT;
            case DATE -> Sg.DATE_REPORT;
        };
    }

    static void person(PersonFact person, Statements report) {
        report.text(Sg.REPORTED_NAME, person.name())
                .text(Sg.REPORTED_FULL_NAME, person.fullName())
                .add(Sg.REPORTED_ROLE, Sg.concept(person.role()))
                .text(Sg.REPORTED_OFFICE, person.office())
                .text(Sg.REPORTED_OF, person.of().map(Party::code));
    }

    static void meeting(MeetingFact meeting, Statements report) {
        report.add(Sg.REPORTED_KIND, Sg.concept(meeting.type()))
                .text(Sg.REPORTED_NAME, meeting.name())
                .text(Sg.REPORTED_PARTICIPANTS, joined(meeting.participants()))
                .text(Sg.REPORTED_PARTIES, codes(meeting.parties()))
                .text(Sg.REPORTED_START, edtf(meeting.start()))
                .text(Sg.REPORTED_END, edtf(meeting.end()))
                .text(Sg.REPORTED_PLACE, meeting.place())
                .add(Sg.REPORTED_STATUS, Sg.concept(meeting.status()))
                .text(Sg.REPORTED_HOST, meeting.host())
                .text(Sg.REPORTED_PART_OF, meeting.partOf());
    }

    static void agreement(AgreementFact agreement, Statements report) {
        report.text(Sg.REPORTED_NAME, agreement.title())
                .add(Sg.REPORTED_KIND, Sg.concept(agreement.kind()))
                .text(Sg.REPORTED_PARTIES, codes(agreement.parties()))
                .text(Sg.REPORTED_DATE, edtf(agreement.date()))
                .add(Sg.REPORTED_STATUS, Sg.concept(agreement.status()))
                .add(Sg.REPORTED_COUNT, agreement.count(), Literals::integer)
                .text(Sg.REPORTED_CONCLUDED_AT, agreement.concludedAt())
                .text(Sg.REPORTED_PLACE, agreement.place());
    }

    static void centre(CentreFact centre, Statements report) {
        report.text(Sg.REPORTED_NAME, centre.name())
                .add(Sg.REPORTED_KIND, Sg.concept(centre.kind()))
                .text(Sg.REPORTED_FIELD, centre.field())
                .text(Sg.REPORTED_PARTIES, codes(centre.parties()))
                .text(Sg.REPORTED_PLACE, centre.place())
                .text(Sg.REPORTED_DATE, edtf(centre.date()))
                .add(Sg.REPORTED_STATUS, Sg.concept(centre.status()))
                .text(Sg.REPORTED_ANNOUNCED_AT, centre.announcedAt());
    }

    static void date(DateFact date, Statements report) {
        report.text(Sg.REPORTED_TEXT, date.text())
                .text(Sg.REPORTED_DATE, date.value().edtf());
    }

    private static Optional<String> codes(List<Party> parties) {
        return joined(parties.stream().map(Party::code).toList());
    }

    private static Optional<String> joined(List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(JoinedList.join(items));
    }

    private static Optional<String> edtf(Optional<DateValue> date) {
        return date.map(DateValue::edtf);
    }
}
