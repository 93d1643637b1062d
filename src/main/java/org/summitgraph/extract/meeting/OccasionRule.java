package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** Named occasions: 第二届…峰会在某地举行, 出席…会议, 将于明年举行第三届…. */
final class OccasionRule implements EventRule {

    private static final Pattern ATTENDED = Pattern.compile("出席|参加|主持|举行|召开|与会|举办|开幕|致辞|讲话|发言|闭幕|在[^，。]{1,12}期间|赴");
    private static final Pattern PLANNED =
            Pattern.compile("将于|将在|将由|将举行|将出席|将同|定于|拟于|商定|办好|主办(?:第|下)|由[^，。]{1,10}主办|明年|下届|期待|举办第|筹备|召开首届|即将");
    private static final Pattern HELD = Pattern.compile("举行。|成功|圆满|闭幕|落实|达成|出席了|以来|共识|成果");
    private static final Pattern ATTENDEES = Pattern.compile("出席|与会|主持|参加|共同|致辞|一道|率");

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        for (OccasionMention occasion :
                clause.occasions(clause.span().start(), clause.span().end())) {
            if (!insideTitle(clause, occasion.span())) {
                event(clause, scene, occasion).ifPresent(events::add);
            }
        }
        return events;
    }

    private static boolean insideTitle(Clause clause, Span span) {
        return clause.view().mentions().titles().stream().anyMatch(t -> t.span().contains(span));
    }

    private static Optional<Event> event(Clause clause, Scene scene, OccasionMention occasion) {
        String text = clause.view().text();
        String sentence = clause.text();
        boolean attended = ATTENDED.matcher(sentence).find();
        String around = text.substring(
                Math.max(clause.span().start(), occasion.span().start() - 24),
                Math.min(clause.span().end(), occasion.span().end() + 12));
        boolean planned =
                PLANNED.matcher(around).find() && !HELD.matcher(around).find();
        boolean known = attended || planned || HELD.matcher(around).find();
        boolean own = occasion.edition().isPresent() || occasion.series().isPresent();
        if (!known || !own) {
            return Optional.empty();
        }
        boolean present = attended && !clause.speech() && !planned;
        List<Person> people = present ? attendees(clause, sentence) : List.of();
        Optional<TimeMention> time = time(clause, occasion);
        Optional<DateValue> start = time.map(TimeMention::value);
        Optional<DateValue> first = start.map(s -> s instanceof DateValue.Interval i ? i.from() : s);
        Optional<DateValue> last =
                start.flatMap(s -> s instanceof DateValue.Interval i ? Optional.of(i.to()) : Optional.empty());
        boolean margin = text.startsWith("期间", occasion.span().end());
        if (present && first.isEmpty()) {
            first = scene.day();
        }
        return Optional.of(new Event(
                occasion.type(),
                Optional.of(occasion.name()),
                margin ? people.stream().limit(1).toList() : people,
                parties(clause, occasion),
                margin ? Clause.month(first) : first,
                last,
                place(clause, occasion, present),
                planned ? MeetingStatus.PLANNED : MeetingStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                clause.span(),
                "meeting/named-occasion",
                occasion.name(),
                present ? 0.9 : 0.7));
    }

    private static List<Person> attendees(Clause clause, String sentence) {
        return ATTENDEES.matcher(sentence).find()
                ? Participants.all(clause, clause.span().start(), clause.span().end())
                : List.of();
    }

    private static Optional<TimeMention> time(Clause clause, OccasionMention occasion) {
        Optional<TimeMention> before = clause.timeBefore(occasion.span().end())
                .filter(t -> !occasion.span().contains(t.span()));
        return before.or(() -> clause.timeAfter(
                occasion.span().end(), MetRule.clauseEnd(clause, occasion.span().end())));
    }

    private static Optional<String> place(Clause clause, OccasionMention occasion, boolean present) {
        int end = present
                ? clause.span().end()
                : MetRule.clauseEnd(clause, occasion.span().end());
        Optional<String> inName = clause.view().mentions().places().stream()
                .filter(p -> occasion.span().contains(p.span())
                        && p.span().length() < occasion.span().length())
                .map(p -> p.name())
                .findFirst();
        return clause.placeBefore(end).or(() -> inName);
    }

    private static List<Party> parties(Clause clause, OccasionMention occasion) {
        Set<Party> parties = new LinkedHashSet<>();
        for (PartyMention mention :
                clause.parties(occasion.span().start(), occasion.span().end())) {
            parties.addAll(mention.parties());
        }
        if (parties.size() == 1 && occasion.type() == MeetingType.MULTILATERAL_MEETING) {
            return List.copyOf(parties);
        }
        return List.copyOf(parties);
    }
}
