package org.summitgraph.rdf;

import org.apache.jena.graph.Node;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.resolve.MeetingEntity;
import org.summitgraph.resolve.Participation;

/** Meetings, who took part in them and as what, and the series they belong to. */
final class MeetingQuads {

    private final Iris iris;

    MeetingQuads(Iris iris) {
        this.iris = iris;
    }

    void write(MeetingEntity meeting, Statements about) {
        about.type(Sg.MEETING, classOf(meeting.type()))
                .label(Literals.chinese(meeting.label()))
                .add(Sg.NAME, meeting.name(), Literals::chinese)
                .otherNames(meeting.names(), meeting.name().orElse(""))
                .add(Sg.MEETING_TYPE, Sg.concept(meeting.type()))
                .add(Sg.STATUS, Sg.concept(meeting.status()))
                .add(Sg.HAS_PLACE, meeting.place(), iris::entity)
                .add(Sg.HOST, meeting.hostParty(), iris::party)
                .add(Sg.PART_OF, meeting.partOf(), iris::entity)
                .add(Sg.EDITION, meeting.edition(), Literals::integer);
        meeting.parties().forEach(party -> about.add(Sg.PARTY, iris.party(party)));
        meeting.participants().forEach(participation -> participation(meeting, participation, about));
        series(meeting, about);
        Period.of(meeting.start(), meeting.end()).ifPresent(period -> {
            period.write(about);
            about.add(Sg.START, Literals.from(period.value()));
            if (meeting.end().isPresent() || period.isInterval()) {
                about.add(Sg.END, Literals.to(period.value()));
            }
        });
    }

    private void participation(MeetingEntity meeting, Participation participation, Statements about) {
        Node person = iris.entity(participation.person());
        Node node = iris.participation(meeting.id(), participation.person());
        about.add(Sg.PARTICIPANT, person).add(Sg.HAS_PARTICIPATION, node);
        about.about(node)
                .type(Sg.PARTICIPATION)
                .add(Sg.HAS_PERSON, person)
                .add(Sg.POST_HELD, participation.post(), iris::entity)
                .add(Sg.REPRESENTS, participation.represents(), iris::party)
                .add(Sg.PARTICIPATION_ROLE, participation.host() ? Sg.AS_HOST : Sg.AS_PARTICIPANT);
        if (participation.host()) {
            about.add(Sg.HOST, person);
        }
    }

    private void series(MeetingEntity meeting, Statements about) {
        meeting.seriesId().map(iris::entity).ifPresent(node -> {
            about.add(Sg.HAS_SERIES, node);
            about.about(node).type(Sg.SERIES).name(meeting.series().orElseThrow());
        });
    }

    private static Node classOf(MeetingType type) {
        return switch (type) {
            case SUMMIT -> Sg.SUMMIT;
            case BILATERAL_MEETING -> Sg.BILATERAL_MEETING;
            case MULTILATERAL_MEETING -> Sg.MULTILATERAL_MEETING;
            case CALL -> Sg.CALL;
            case VISIT -> Sg.VISIT;
            case CEREMONY -> Sg.CEREMONY;
        };
    }
}
