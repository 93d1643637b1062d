package org.summitgraph.extract.mention;

import java.util.List;

/** What is known of an article when its people are sought. */
record ArticleScene(
        TextView view,
        List<TitleMention> titles,
        List<PartyMention> parties,
        List<PlaceMention> places,
        Surroundings around,
        StateTally tally,
        List<OfficePhrase> offices) {

    boolean inTitle(int offset) {
        return titles.stream().anyMatch(t -> t.span().contains(offset));
    }
}
