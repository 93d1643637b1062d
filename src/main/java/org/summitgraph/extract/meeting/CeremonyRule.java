package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.text.Span;

/** Welcome ceremonies, banquets, signing and unveiling ceremonies, tree planting, joint meetings with the press. */
final class CeremonyRule implements EventRule {

    private static final Pattern CEREMONY = Pattern.compile(
            "(?:隆重|盛大)*(欢迎仪式|欢迎宴会|欢迎晚宴|欢迎午宴|宴会|晚宴|午宴|[^，。；、“”《》在举行出席了]{0,16}(?:签字仪式|签署仪式|签约仪式|揭牌仪式|交换仪式|启动仪式|落成仪式|开工仪式))(?!后|前|结束|上)|(?:共同|集体)?会见记者|共见记者|(?:共同)?(?:种下|种植)[^，。]{0,12}树|共同为[^。]{2,60}揭牌");

    private static final Pattern AFTER_TALKS = Pattern.compile("(?:会谈|会见|会晤|仪式)(?:后|结束后)[^。]{0,30}(?:见证|签署|签字)");

    @Override
    public List<Event> read(Clause clause, Scene scene) {
        List<Event> events = new ArrayList<>();
        if (clause.speech()) {
            return events;
        }
        Matcher matcher = CEREMONY.matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        while (matcher.find()) {
            add(clause, scene, matcher.start(), Optional.ofNullable(matcher.group(1)), matcher.group(), events);
        }
        Matcher after = AFTER_TALKS
                .matcher(clause.view().text())
                .region(clause.span().start(), clause.span().end());
        if (events.isEmpty() && after.find()) {
            add(clause, scene, after.end(), Optional.empty(), after.group(), events);
        }
        return events;
    }

    private static void add(
            Clause clause, Scene scene, int trigger, Optional<String> name, String words, List<Event> events) {
        List<Person> people =
                Participants.all(clause, clause.span().start(), clause.span().end());
        if (people.size() < 2 && scene.main().isPresent()) {
            people = MetRule.join(people, scene.main().get().participants());
        }
        Set<String> states = new TreeSet<>();
        people.forEach(p -> p.of().ifPresent(of -> states.add(of.code())));
        Optional<Placement> placement = Placement.of(clause, scene, trigger);
        if (states.size() < 2 || placement.isEmpty() || Modality.isDenied(clause, trigger)) {
            return;
        }
        boolean press = words.contains("记者") && states.size() > 2;
        events.add(new Event(
                press ? MeetingType.MULTILATERAL_MEETING : MeetingType.CEREMONY,
                name.filter(n -> n.length() > 2),
                people,
                List.of(),
                placement.get().start(),
                Optional.empty(),
                placement.get().place(),
                Modality.of(clause, trigger),
                Optional.empty(),
                scene.main().filter(m -> m.type() == MeetingType.SUMMIT).flatMap(Event::name),
                new Span(MetRule.clauseStart(clause, trigger), MetRule.clauseEnd(clause, trigger)),
                "meeting/ceremony",
                words,
                0.8));
    }
}
