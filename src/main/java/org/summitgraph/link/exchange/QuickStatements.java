package org.summitgraph.link.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.resolve.AgreementEntity;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.MeetingEntity;
import org.summitgraph.resolve.Participation;
import org.summitgraph.resolve.PartyEntity;
import org.summitgraph.resolve.ReportId;
import org.summitgraph.resolve.Resolution;

/**
 * New items for Wikidata in QuickStatements form (version 1): named summits that took place and signed instruments with a title of their
 * own, both without an item, each statement with its reference. Left out is what has no day, no web address to refer to, or of which
 * fewer than two participants or parties have a certain item. A person must look at each before it is run.
 */
public final class QuickStatements {

    private static final String SUMMIT = "Q1072326";
    private static final String TREATY = "Q131569";
    private static final int FEWEST = 2;

    private final Map<EntityId, Qid> items = new HashMap<>();
    private final Function<ReportId, Optional<Reference>> references;

    /**
     * Statements that rest on {@code links}.
     *
     * @param references what to refer to for a report
     */
    public QuickStatements(List<Link> links, Function<ReportId, Optional<Reference>> references) {
        this.references = references;
        for (Link link : links) {
            if (link instanceof Linked linked && linked.certain()) {
                items.put(link.item(), linked.qid());
            }
        }
    }

    /** Writes the new items in the order of the resolution; returns how many. */
    public int write(Resolution resolution, Appendable out) throws IOException {
        int written = 0;
        for (MeetingEntity meeting : resolution.meetings()) {
            written += meeting(meeting, out) ? 1 : 0;
        }
        for (AgreementEntity agreement : resolution.agreements()) {
            written += agreement(agreement, out) ? 1 : 0;
        }
        return written;
    }

    private boolean meeting(MeetingEntity meeting, Appendable out) throws IOException {
        List<Qid> participants = meeting.participants().stream()
                .map(Participation::person)
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .toList();
        Optional<Reference> reference = reference(meeting.reports());
        boolean wanted = meeting.type() == MeetingType.SUMMIT
                && meeting.status() == MeetingStatus.HELD
                && !items.containsKey(meeting.id());
        if (!wanted
                || meeting.name().isEmpty()
                || day(meeting.start()).isEmpty()
                || participants.size() < FEWEST
                || reference.isEmpty()) {
            return false;
        }
        Sheet sheet = new Sheet(out, reference.get());
        sheet.create(meeting.name().get(), "峰会", "summit of states");
        sheet.item("P31", new Qid(SUMMIT));
        sheet.day(
                meeting.end().isPresent() ? "P580" : "P585",
                day(meeting.start()).orElseThrow());
        if (day(meeting.end()).isPresent()) {
            sheet.day("P582", day(meeting.end()).orElseThrow());
        }
        Optional<Qid> place = meeting.place().flatMap(id -> Optional.ofNullable(items.get(id)));
        if (place.isPresent()) {
            sheet.item("P276", place.get());
        }
        for (Qid participant : participants) {
            sheet.item("P710", participant);
        }
        return true;
    }

    private boolean agreement(AgreementEntity agreement, Appendable out) throws IOException {
        List<Qid> parties = agreement.parties().stream()
                .flatMap(party -> item(party).stream())
                .toList();
        Optional<Reference> reference = reference(agreement.reports());
        boolean wanted = agreement.kind() == AgreementKind.TREATY
                && agreement.status() == AgreementStatus.SIGNED
                && !items.containsKey(agreement.id());
        if (!wanted || day(agreement.date()).isEmpty() || parties.size() < FEWEST || reference.isEmpty()) {
            return false;
        }
        Sheet sheet = new Sheet(out, reference.get());
        sheet.create(agreement.title(), "条约", "treaty");
        sheet.item("P31", new Qid(TREATY));
        sheet.day("P585", day(agreement.date()).orElseThrow());
        for (Qid party : parties) {
            sheet.item("P1891", party);
        }
        return true;
    }

    private Optional<Qid> item(Party party) {
        return Optional.ofNullable(items.get(PartyEntity.idOf(party)));
    }

    private Optional<Reference> reference(List<ReportId> reports) {
        return reports.stream().map(references).flatMap(Optional::stream).findFirst();
    }

    private static Optional<DateValue.Day> day(Optional<DateValue> value) {
        return value.filter(DateValue.Day.class::isInstance).map(DateValue.Day.class::cast);
    }
}
