package org.summitgraph.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/**
 * A sentence with what it mentions, as the rules for meetings read it.
 *
 * @param speaker who speaks in it, where its words are a speech; empty in the reporter's own words
 * @param addressee whom a speaker addresses, where the report has two sides
 */
record Clause(ArticleView view, Span span, boolean speech, Optional<Person> speaker, Optional<Person> addressee) {

    private static final Pattern SPEECH = Pattern.compile("(?:表示|指出|强调|认为|说|介绍说|致辞时说|致辞中表示|建议|回顾|祝贺)(?:，|：|,|:)");

    static Clause of(ArticleView view, Sentence sentence, Optional<Person> speaker, Optional<Person> addressee) {
        return new Clause(view, sentence.span(), speaker.isPresent(), speaker, addressee);
    }

    String text() {
        return span.of(view.text());
    }

    /** Where the speech begins, if it begins in this sentence. */
    static Optional<Integer> speechStart(String text, Span sentence) {
        Matcher matcher = SPEECH.matcher(text).region(sentence.start(), sentence.end());
        return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
    }

    List<PersonMention> people(int from, int to) {
        return view.mentions().people().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .toList();
    }

    List<PartyMention> parties(int from, int to) {
        return view.mentions().parties().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .toList();
    }

    List<OccasionMention> occasions(int from, int to) {
        return view.mentions().occasions().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .toList();
    }

    /** The last date named before {@code before} in this sentence. */
    Optional<TimeMention> timeBefore(int before) {
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= span.start() && t.span().end() <= before)
                .reduce((a, b) -> b);
    }

    Optional<TimeMention> timeAfter(int after, int to) {
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= after && t.span().end() <= to)
                .findFirst();
    }

    /** The last city named before {@code before} in this sentence, else the last venue. */
    Optional<String> placeBefore(int before) {
        return place(before, PlaceMention.Kind.CITY)
                .or(() -> place(before, PlaceMention.Kind.VENUE))
                .or(() -> place(before, PlaceMention.Kind.PROVINCE));
    }

    Optional<String> place(int before, PlaceMention.Kind kind) {
        return view.mentions().places().stream()
                .filter(p -> p.span().start() >= span.start() && p.span().end() <= before && p.kind() == kind)
                .filter(p -> !insideAnother(p.span()))
                .map(PlaceMention::name)
                .reduce((a, b) -> b);
    }

    /** True where the span is part of somebody's office or of an occasion's name. */
    private boolean insideAnother(Span inner) {
        return view.mentions().people().stream().anyMatch(p -> p.whole().contains(inner) && !inPhrase(p, inner))
                || view.mentions().occasions().stream().anyMatch(o -> o.span().contains(inner));
    }

    /** 在北京会见的…: a place inside the modifier of a person still is where they are. */
    private boolean inPhrase(PersonMention person, Span inner) {
        return inner.start() > person.whole().start() && view.text().charAt(inner.start() - 1) == '在';
    }

    static Optional<DateValue> month(Optional<DateValue> date) {
        return date.map(d -> d instanceof DateValue.Day day
                ? DateValue.month(day.date().getYear(), day.date().getMonthValue())
                : d);
    }
}
