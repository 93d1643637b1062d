package org.summitgraph.resolve;

import java.util.List;

/** Something that articles report on, consolidated from all that they say. */
public sealed interface Entity
        permits PersonEntity,
                PostEntity,
                TenureEntity,
                PartyEntity,
                PlaceEntity,
                MeetingEntity,
                AgreementEntity,
                CentreEntity {

    EntityId id();

    /** The reports it rests on, sorted; empty for what is only named by other facts. */
    List<ReportId> reports();
}
