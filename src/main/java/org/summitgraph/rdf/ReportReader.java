package org.summitgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.Coded;
import org.summitgraph.fact.DateFact;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.fact.Role;

/** The reverse of {@link ReportedFacts}. */
final class ReportReader {

    private ReportReader() {}

    static PersonFact person(Description report) {
        return new PersonFact(
                report.text(Sg.REPORTED_NAME),
                report.maybe(Sg.REPORTED_FULL_NAME),
                coded(report, Sg.REPORTED_ROLE, Role.values()),
                report.text(Sg.REPORTED_OFFICE),
                report.maybe(Sg.REPORTED_OF).map(Party::new));
    }

    static MeetingFact meeting(Description report) {
        return new MeetingFact(
                coded(report, Sg.REPORTED_KIND, MeetingType.values()),
                report.maybe(Sg.REPORTED_NAME),
                report.list(Sg.REPORTED_PARTICIPANTS),
                parties(report),
                report.date(Sg.REPORTED_START),
                report.date(Sg.REPORTED_END),
                report.maybe(Sg.REPORTED_PLACE),
                coded(report, Sg.REPORTED_STATUS, MeetingStatus.values()),
                report.maybe(Sg.REPORTED_HOST),
                report.maybe(Sg.REPORTED_PART_OF));
    }

    static AgreementFact agreement(Description report) {
        return new AgreementFact(
                report.text(Sg.REPORTED_NAME),
                coded(report, Sg.REPORTED_KIND, AgreementKind.values()),
                parties(report),
                report.date(Sg.REPORTED_DATE),
                coded(report, Sg.REPORTED_STATUS, AgreementStatus.values()),
                report.maybe(Sg.REPORTED_COUNT).map(Integer::valueOf),
                report.maybe(Sg.REPORTED_CONCLUDED_AT),
                report.maybe(Sg.REPORTED_PLACE));
    }

    static CentreFact centre(Description report) {
        return new CentreFact(
                report.text(Sg.REPORTED_NAME),
                coded(report, Sg.REPORTED_KIND, CentreKind.values()),
                report.maybe(Sg.REPORTED_FIELD),
                parties(report),
                report.maybe(Sg.REPORTED_PLACE),
                report.date(Sg.REPORTED_DATE),
                coded(report, Sg.REPORTED_STATUS, CentreStatus.values()),
                report.maybe(Sg.REPORTED_ANNOUNCED_AT));
    }

    static DateFact date(Description report) {
        return new DateFact(
                report.text(Sg.REPORTED_TEXT),
                report.date(Sg.REPORTED_DATE).orElseThrow(() -> report.lacks(Sg.REPORTED_DATE)));
    }

    private static List<Party> parties(Description report) {
        return report.list(Sg.REPORTED_PARTIES).stream().map(Party::new).toList();
    }

    private static <C extends Coded> C coded(Description report, Node property, C[] values) {
        Node concept = report.node(property).orElseThrow(() -> report.lacks(property));
        for (C value : values) {
            if (Sg.concept(value).equals(concept)) {
                return value;
            }
        }
        throw new GraphFormatException(report.subject() + " has no value of its list as " + property + ": " + concept);
    }
}
