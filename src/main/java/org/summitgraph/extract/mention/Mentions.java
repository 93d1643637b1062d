package org.summitgraph.extract.mention;

import java.util.List;
import org.summitgraph.time.TimeMention;

/** Everything an article mentions, each list in text order. Spans are offsets into {@code Analysis.text()}. */
public record Mentions(
        List<PersonMention> people,
        List<PartyMention> parties,
        List<PlaceMention> places,
        List<OccasionMention> occasions,
        List<TitleMention> titles,
        List<TimeMention> times) {

    public Mentions {
        people = List.copyOf(people);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        occasions = List.copyOf(occasions);
        titles = List.copyOf(titles);
        times = List.copyOf(times);
    }
}
