package org.summitgraph.fact;

import java.util.List;
import org.summitgraph.text.Article;

/** Everything found in one article, each list in text order of its evidence. */
public record ArticleFacts(
        Article article,
        List<Finding<PersonFact>> people,
        List<Finding<MeetingFact>> meetings,
        List<Finding<AgreementFact>> agreements,
        List<Finding<CentreFact>> centres,
        List<Finding<DateFact>> dates) {

    public ArticleFacts {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
        agreements = List.copyOf(agreements);
        centres = List.copyOf(centres);
        dates = List.copyOf(dates);
    }
}
