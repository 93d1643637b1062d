package org.summitgraph.synthetic;

import java.util.List;
import java.util.function.BiConsumer;

/** Kinds of reports; each writes its sentences and states their facts. Kinds that are frequent in the news stand twice. */
final class Templates {

    static final List<BiConsumer<World, Draft>> ALL = List.of(
            VisitReports::guestInBeijing,
            VisitReports::guestInBeijing,
            VisitReports::premierAbroad,
            VisitReports::foreignersMeet,
            VisitReports::announcedVisit,
            MinisterReports::ministerInBeijing,
            MinisterReports::twoGuests,
            MinisterReports::call,
            MinisterReports::telegram,
            MinisterReports::domestic,
            SummitReports::summit,
            SummitReports::ministersConference);

    private Templates() {}
}
