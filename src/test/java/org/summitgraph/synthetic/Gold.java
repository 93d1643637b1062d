package org.summitgraph.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a made-up article states, in the shape of the annotation guidelines: the names of the components are the names of the fields. */
record Gold(
        String file,
        String published,
        List<PersonGold> people,
        List<MeetingGold> meetings,
        List<AgreementGold> agreements,
        List<CentreGold> centres,
        List<DateGold> dates) {

    record PersonGold(String name, @Nullable String fullName, String role, String office, String of) {}

    record MeetingGold(
            String type,
            @Nullable String name,
            List<String> participants,
            List<String> parties,
            String start,
            @Nullable String end,
            @Nullable String place,
            String status,
            @Nullable String partOf,
            String evidence) {}

    record AgreementGold(
            String title,
            String kind,
            List<String> parties,
            String date,
            String status,
            @Nullable Integer count,
            String evidence) {}

    record CentreGold(
            String name,
            String kind,
            String field,
            List<String> parties,
            @Nullable String place,
            String date,
            String status,
            String evidence) {}

    record DateGold(String text, String value) {}

    static Gold empty(String file, LocalDate published) {
        return new Gold(
                file,
                published.toString(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
