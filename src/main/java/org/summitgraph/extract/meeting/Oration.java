package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/**
 * An article that is a speech in full: 在某峰会上的讲话, below it the day and place in brackets, who speaks, whom it greets.
 *
 * @param heading from the first line to the greeting
 */
record Oration(OccasionMention occasion, Person speaker, List<Person> greeted, Span heading) {

    private static final int HEAD = 400;
    private static final Pattern SPEECH_AT =
            Pattern.compile("(?:开幕式|闭幕式|第[一二三四五六七八九十0-9]+阶段会议)?上的?(?:主旨|重要|书面|视频)?(?:发言|讲话|演讲|致辞|演说)\\s*[\\n（(]");
    private static final Pattern GREETING = Pattern.compile("\\n\\s*(?:尊敬的|各位|女士们|同事们|朋友们|亲爱的)[^\\n]{0,80}?[：，！]");

    private static final Pattern REPORT =
            Pattern.compile("(?:新华社|本报|中新社|人民日报)[\\u4e00-\\u9fa5]{0,12}[0-9]{1,2}月[0-9]{1,2}日[电讯]");

    static Optional<Oration> of(ArticleView view) {
        String text = view.text();
        Matcher greeting = GREETING.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        if (!greeting.find()) {
            return Optional.empty();
        }
        Span heading = new Span(0, greeting.end());
        return view.mentions().occasions().stream()
                .filter(o -> heading.contains(o.span()))
                .filter(o -> SPEECH_AT
                        .matcher(text)
                        .region(o.span().end(), text.length())
                        .lookingAt())
                .findFirst()
                .flatMap(o -> speaker(view, o, greeting.start())
                        .map(s -> new Oration(o, s, greeted(view, greeting.start(), greeting.end(), s), heading)));
    }

    /** Where the speech ends: a report below it begins with a dateline. */
    static int end(ArticleView view) {
        Matcher report = REPORT.matcher(view.text());
        return report.find() ? report.start() : view.text().length();
    }

    private static Optional<Person> speaker(ArticleView view, OccasionMention occasion, int before) {
        return view.mentions().people().stream()
                .filter(m ->
                        m.span().start() >= occasion.span().end() && m.span().end() <= before)
                .map(PersonMention::person)
                .findFirst();
    }

    private static List<Person> greeted(ArticleView view, int from, int to, Person speaker) {
        return view.mentions().people().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .map(PersonMention::person)
                .filter(p -> !p.equals(speaker))
                .distinct()
                .toList();
    }

    /** The occasion of the speech. */
    Event event(ArticleView view, Scene scene) {
        Clause clause = new Clause(view, heading, 0, false, Optional.empty(), Optional.empty());
        List<Person> people = new ArrayList<>(List.of(speaker));
        people.addAll(greeted);
        Set<Party> parties = new LinkedHashSet<>(OccasionParties.of(clause, scene, occasion));
        Optional<DateValue> day = view.mentions().times().stream()
                .filter(t -> t.span().start() >= occasion.span().end() && heading.contains(t.span()))
                .map(TimeMention::value)
                .findFirst();
        Optional<String> place = view.mentions().places().stream()
                .filter(p -> p.span().start() >= occasion.span().end() && heading.contains(p.span()))
                .map(PlaceMention::name)
                .findFirst();
        return new Event(
                occasion.type(),
                Optional.of(occasion.name()),
                people,
                List.copyOf(parties),
                new Period(day, Optional.empty()),
                place,
                MeetingStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                new Telling(occasion.span(), OccasionRule.ID, occasion.name(), 0.9));
    }
}
