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
import org.summitgraph.text.Span;

/**
 * A sentence with what it mentions, as the rules for meetings read it.
 *
 * @param speaker who speaks in it, where its words are a speech; empty in the reporter's own words
 * @param addressee whom a speaker addresses, where the report has two sides
 */
record Clause(
        ArticleView view,
        Span span,
        int paragraph,
        boolean speech,
        Optional<Person> speaker,
        Optional<Person> addressee) {

    private static final Words WORDS = Words.of("words.tsv");

    private static final Pattern SPEECH =
            Pattern.compile("(?:表示|指出|强调|认为|(?<![据传听再])说|介绍说|致辞时说|致辞中表示|建议|回顾|祝贺|提出|重申|忆及|回忆)(?:，|：|,|:)");

    String text() {
        return span.of(view.text());
    }

    String text(Span part) {
        return part.of(view.text());
    }

    /** The words from the end of one part to the beginning of a later one. */
    String between(Span part, Span later) {
        return view.text().substring(part.end(), later.start());
    }

    /** The parts of the sentence whose people and states take no part: who invited, accompanied or was greeted, what was talked of. */
    List<Span> beside() {
        return WORDS.find("beside", view.text(), span).stream()
                .map(Words.Hit::span)
                .toList();
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

    /** The part of the sentence, between commas, around {@code inner}. */
    Clause part(Span inner) {
        Span part = new Span(MetRule.clauseStart(this, inner.start()), MetRule.clauseEnd(this, inner.end()));
        return new Clause(view, part, paragraph, speech, speaker, addressee);
    }
}
