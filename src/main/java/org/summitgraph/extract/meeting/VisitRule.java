package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** Visits: 来华进行国事访问的…, 对某国进行国事访问, 访问某国, 访华, 抵达某地访问. */
final class VisitRule implements EventRule {

    private static final String MANNER = "(?:进行|作|做)?(?:了|为期[^，。]{1,4}天的)?(?:历史性|成功|首次|再次|国事|正式|工作|友好|非正式|参观)*";

    private static final Pattern COMES = Pattern.compile("(?:来华|来我国|来京)" + MANNER + "访问的");
    private static final Pattern VISITS_CHINA = Pattern.compile(
            "(?:对(?:中国|我国|华)" + MANNER + "访问|访华|访问中国|来华访问|来华" + MANNER + "访问)(?!的|团|后|之|以来|期间|情况|成果|时|活动)");
    private static final Pattern VISITS =
            Pattern.compile("(?:对|赴)([^，。；、对赴]{1,16}?)" + MANNER + "访问(?!学者|的成果|后|时|期间|成果)");
    private static final Pattern VISITS_STATE =
            Pattern.compile("(?:抵达|前往)?(?<!国事|正式|工作|友好|来华|回|出|进行|次)访问(?!的|了解|团|期间|成果|后|时|情况|量)");

    private final Gazetteer gazetteer;

    VisitRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        comes(clause, scene, events);
        matches(clause, scene, VISITS_CHINA, events, true);
        matches(clause, scene, VISITS, events, false);
        if (events.isEmpty()) {
            matches(clause, scene, VISITS_STATE, events, false);
        }
        return events;
    }

    private void comes(Clause clause, Scene scene, List<Event> events) {
        Matcher matcher = COMES.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            int end = MetRule.clauseEnd(clause, matcher.end());
            List<Person> guests = Participants.firstGroup(clause, matcher.end(), end);
            if (!guests.isEmpty()) {
                Optional<DateValue> day = clause.timeBefore(matcher.start())
                        .map(TimeMention::value)
                        .or(scene::day);
                events.add(event(
                        clause,
                        guests,
                        new Party("CN"),
                        Optional.empty(),
                        Clause.month(day),
                        Optional.empty(),
                        new Span(matcher.start(), end),
                        matcher.group(),
                        MeetingStatus.HELD));
            }
        }
    }

    private void matches(Clause clause, Scene scene, Pattern pattern, List<Event> events, boolean china) {
        Matcher matcher = pattern.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            int end = MetRule.clauseEnd(clause, matcher.end());
            Optional<Party> host = china
                    ? Optional.of(new Party("CN"))
                    : host(clause, matcher.start(), Math.min(end, matcher.end() + 12));
            List<Person> visitors = visitors(clause, matcher.start());
            if (host.isEmpty()
                    || visitors.isEmpty()
                    || Modality.isDenied(clause, matcher.start())
                    || visitors.stream().anyMatch(v -> v.of().equals(host))) {
                continue;
            }
            Optional<TimeMention> time = clause.timeBefore(matcher.end());
            MeetingStatus status = Modality.of(clause, matcher.start());
            if (time.isEmpty() && clause.speech()) {
                continue;
            }
            Optional<DateValue> when = time.map(TimeMention::value).or(scene::day);
            Optional<DateValue> start = when.map(w -> w instanceof DateValue.Interval i ? i.from() : w);
            Optional<DateValue> until =
                    when.flatMap(w -> w instanceof DateValue.Interval i ? Optional.of(i.to()) : Optional.empty());
            boolean told = until.isPresent() || status == MeetingStatus.PLANNED || arrives(matcher);
            events.add(event(
                    clause,
                    visitors,
                    host.get(),
                    city(clause, matcher.start(), end),
                    told ? start : Clause.month(start),
                    until,
                    new Span(clause.span().start(), end),
                    matcher.group(),
                    status));
        }
    }

    private static boolean arrives(Matcher matcher) {
        return matcher.group().startsWith("抵达");
    }

    /** A speaker's 我 and 你, else the subject of the clause. */
    private static List<Person> visitors(Clause clause, int before) {
        String head = clause.view().text().substring(MetRule.clauseStart(clause, before), before);
        if (clause.speech() && head.contains("我") && !head.contains("我们") && !head.contains("邀请我")) {
            return clause.speaker().stream().toList();
        }
        if (clause.speech() && (head.contains("你") || head.contains("您"))) {
            return clause.addressee().stream().toList();
        }
        List<Person> near = Participants.all(clause, MetRule.clauseStart(clause, before), before);
        return near.isEmpty() ? Participants.firstGroup(clause, clause.span().start(), before) : near;
    }

    private static Optional<Party> host(Clause clause, int from, int to) {
        return clause.parties(from, to).stream()
                .filter(m -> m.form() != PartyMention.Form.GROUP && m.parties().size() == 1)
                .filter(m -> clause.view().mentions().people().stream().noneMatch(p -> insideOffice(p, m)))
                .map(m -> m.parties().get(0))
                .findFirst();
    }

    private static boolean insideOffice(PersonMention person, PartyMention party) {
        return person.form() == PersonMention.Form.OFFICE_AND_NAME
                && person.whole().contains(party.span());
    }

    private static Optional<String> city(Clause clause, int from, int to) {
        return clause.view().mentions().places().stream()
                .filter(p -> p.kind() == PlaceMention.Kind.CITY
                        && p.span().start() >= from
                        && p.span().end() <= to)
                .map(PlaceMention::name)
                .findFirst();
    }

    private Event event(
            Clause clause,
            List<Person> visitors,
            Party host,
            Optional<String> city,
            Optional<DateValue> start,
            Optional<DateValue> end,
            Span evidence,
            String trigger,
            MeetingStatus status) {
        Optional<String> country = gazetteer.country(host.code()).map(Country::zh);
        return new Event(
                MeetingType.VISIT,
                Optional.empty(),
                visitors,
                List.of(host),
                start,
                end,
                city.or(() -> country),
                status,
                Optional.empty(),
                Optional.empty(),
                evidence,
                "meeting/visit",
                trigger,
                clause.speech() ? 0.8 : 0.9);
    }
}
