package org.summitgraph.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** When and where a named occasion is, and of which it is a session. */
final class OccasionSetting {

    private static final Words WORDS = Words.of("occasions.tsv");

    private OccasionSetting() {}

    /** Where an occasion is that the sentence itself tells of. */
    static Optional<String> place(Clause clause, Scene scene, OccasionMention occasion, Period period) {
        return named(clause, occasion)
                .or(() -> wholePlace(scene, occasion))
                .or(() -> occasionPlace(clause, scene, period));
    }

    static Period period(Clause clause, Scene scene, OccasionMention occasion, boolean margin) {
        boolean inexact =
                margin || Attendees.guestsFrom(clause, occasion).isPresent() || WORDS.in("on-the-way", clause.text());
        Optional<DateValue> when =
                time(clause, occasion).map(t -> Days.valueOf(clause, t)).or(scene::day);
        return inexact ? Period.within(when) : Period.of(when);
    }

    static Optional<TimeMention> time(Clause clause, OccasionMention occasion) {
        return Days.before(clause, occasion.span().end())
                .or(() -> Days.between(
                        clause,
                        occasion.span().end(),
                        MetRule.clauseEnd(clause, occasion.span().end())));
    }

    private static Optional<String> named(Clause clause, OccasionMention occasion) {
        return placeInName(clause, occasion)
                .or(() -> Whereabouts.place(clause, clause.span().end()));
    }

    /** 撒马尔罕峰会: the city that an occasion is named after. */
    static Optional<String> placeInName(Clause clause, OccasionMention occasion) {
        return clause.view().mentions().places().stream()
                .filter(p -> occasion.span().contains(p.span())
                        && (p.kind() == PlaceMention.Kind.CITY || p.kind() == PlaceMention.Kind.PROVINCE)
                        && p.span().length() < occasion.span().length())
                .map(PlaceMention::name)
                .findFirst();
    }

    /** A session is where the other sessions are. */
    private static Optional<String> wholePlace(Scene scene, OccasionMention occasion) {
        return whole(occasion)
                .flatMap(name -> scene.events().stream()
                        .filter(e -> e.name().equals(Optional.of(name)))
                        .flatMap(e -> e.place().stream())
                        .findFirst());
    }

    private static Optional<String> occasionPlace(Clause clause, Scene scene, Period period) {
        return scene.latestOn(period.start())
                .flatMap(Event::place)
                .or(() -> WORDS.in("on-the-way", clause.text()) ? Optional.empty() : scene.datelinePlace());
    }

    /** 峰会第一阶段会议 is part of 峰会. */
    static Optional<String> whole(OccasionMention occasion) {
        List<Words.Hit> session = WORDS.find(
                "session", occasion.name(), new Span(0, occasion.name().length()));
        return session.stream()
                .filter(s -> s.end() == occasion.name().length() && s.start() > 4)
                .filter(s -> occasion.name().substring(0, s.start()).matches(".*(?:峰会|会议|会晤|论坛|大会)"))
                .map(s -> occasion.name().substring(0, s.start()))
                .findFirst();
    }
}
