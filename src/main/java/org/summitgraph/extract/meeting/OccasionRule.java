package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.text.Span;

/** Named occasions: 第二届…峰会在某地举行, 出席…会议, 将于明年举行第三届…. */
final class OccasionRule implements EventRule {

    static final String ID = "meeting/named-occasion";

    private static final Words WORDS = Words.of("occasions.tsv");
    private static final int BEFORE = 24;
    private static final int BEHIND = 14;

    private final Gazetteer gazetteer;

    OccasionRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

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

    static boolean isInternational(String name) {
        return WORDS.in("international", name);
    }

    static boolean isOfLeaders(String name) {
        return WORDS.in("of-leaders", name);
    }

    /** 出席…峰会期间: the name only tells on whose margins something else took place. */
    static boolean isMargin(Clause clause, OccasionMention occasion) {
        String behind = behind(clause, occasion);
        return WORDS.in("margin", behind) && !behind.startsWith("达成");
    }

    private static boolean insideTitle(Clause clause, Span span) {
        return clause.view().mentions().titles().stream().anyMatch(t -> t.span().contains(span));
    }

    private Optional<Event> event(Clause clause, Scene scene, OccasionMention occasion) {
        String around = around(clause, occasion);
        boolean takesPlace = WORDS.in("takes-place", clause.text());
        boolean been = WORDS.in("been", around);
        boolean due = WORDS.in("surely", around) || isAhead(clause, occasion) || (WORDS.in("due", around) && !been);
        boolean weak = occasion.series().isEmpty() && occasion.edition().isEmpty() && leaders(clause) < 2;
        String head =
                clause.text(new Span(clause.span().start(), occasion.span().start()));
        if (weak || WORDS.in("proposed", head) || (!takesPlace && !due && !been)) {
            return Optional.empty();
        }
        boolean left = WORDS.in(
                "left",
                clause.text(new Span(clause.span().start(), occasion.span().start())));
        boolean present = takesPlace
                && governs(clause, occasion)
                && !left
                && !clause.speech()
                && !due
                && !been(clause, occasion, scene);
        return Optional.of(present ? present(clause, scene, occasion) : mentioned(clause, scene, occasion, due));
    }

    /** Named with a day after the report's. */
    private static boolean isAhead(Clause clause, OccasionMention occasion) {
        Optional<DateValue> when = OccasionSetting.time(clause, occasion).map(t -> Days.valueOf(clause, t));
        return when.isPresent()
                && clause.view()
                        .analysis()
                        .article()
                        .published()
                        .filter(day -> when.get().first().isAfter(day))
                        .isPresent();
    }

    /** Whether the occasion is what the sentence tells of, not only an attribute in it (落实西安峰会共识). */
    private static boolean governs(Clause clause, OccasionMention occasion) {
        return Attendees.isGreeted(clause, occasion)
                || WORDS.in(
                        "governs-before",
                        clause.text(
                                new Span(clause.span().start(), occasion.span().start())))
                || WORDS.in("governs-behind", behind(clause, occasion));
    }

    private static long leaders(Clause clause) {
        return Sides.named(clause, clause.span().start(), clause.span().end()).stream()
                .filter(s -> s.person()
                        .flatMap(Person::role)
                        .filter(r -> r == Role.HEAD_OF_STATE || r == Role.HEAD_OF_GOVERNMENT)
                        .isPresent())
                .map(Side::party)
                .distinct()
                .count();
    }

    /** Told as past in the reporter's own words: with a date of its own that is not the story's. */
    private static boolean been(Clause clause, OccasionMention occasion, Scene scene) {
        Optional<DateValue> own = OccasionSetting.time(clause, occasion).map(t -> Days.valueOf(clause, t));
        Optional<DateValue> day = scene.day();
        return own.isPresent()
                && day.isPresent()
                && own.get().last().isBefore(day.get().first().minusDays(20));
    }

    private Event present(Clause clause, Scene scene, OccasionMention occasion) {
        boolean margin = isMargin(clause, occasion);
        Period period = OccasionSetting.period(clause, scene, occasion, margin);
        List<Person> people = Attendees.of(clause, occasion, margin);
        return event(
                clause,
                scene,
                occasion,
                people,
                period,
                OccasionSetting.place(clause, scene, occasion, period),
                MeetingStatus.HELD);
    }

    private Event mentioned(Clause clause, Scene scene, OccasionMention occasion, boolean due) {
        boolean left = !due && !clause.speech() && WORDS.in("left", clause.text());
        Optional<DateValue> when = OccasionSetting.time(clause, occasion).map(t -> Days.valueOf(clause, t));
        boolean journey =
                when.isPresent() && when.get() instanceof DateValue.Interval && WORDS.in("journey", clause.text());
        Period period = left || journey ? Period.within(when) : Period.of(when);
        Optional<Party> host = OccasionParties.host(clause, occasion);
        Optional<String> place = OccasionSetting.placeInName(clause, occasion)
                .or(() -> left ? Optional.empty() : Whereabouts.near(clause, occasion.span()))
                .or(() -> host.flatMap(h -> gazetteer.country(h.code())).map(Country::zh));
        List<Person> people = (due || left) && !clause.speech() ? Attendees.of(clause, occasion, left) : List.of();
        return event(clause, scene, occasion, people, period, place, due ? MeetingStatus.PLANNED : MeetingStatus.HELD);
    }

    private static Event event(
            Clause clause,
            Scene scene,
            OccasionMention occasion,
            List<Person> people,
            Period period,
            Optional<String> place,
            MeetingStatus status) {
        Set<Party> parties = new LinkedHashSet<>(OccasionParties.of(clause, scene, occasion));
        OccasionParties.host(clause, occasion).filter(h -> people.isEmpty()).ifPresent(parties::add);
        if (Attendees.isGreeted(clause, occasion)) {
            host(clause, occasion).map(Party::new).ifPresent(parties::add);
        }
        if (parties.isEmpty() && clause.speech() && status == MeetingStatus.PLANNED) {
            clause.speaker().flatMap(Person::of).ifPresent(parties::add);
            clause.addressee().flatMap(Person::of).ifPresent(parties::add);
        }
        return new Event(
                type(occasion, parties),
                Optional.of(occasion.name()),
                people,
                List.copyOf(parties),
                period,
                place,
                status,
                host(clause, occasion),
                OccasionSetting.whole(occasion),
                new Telling(clause.span(), ID, occasion.name(), clause.speech() || people.isEmpty() ? 0.7 : 0.9));
    }

    /** The state that the words name as host, or whose leader greets the guests. */
    private static Optional<String> host(Clause clause, OccasionMention occasion) {
        Optional<Party> greeting = Attendees.isGreeted(clause, occasion)
                ? Sides.parties(Sides.firstGroup(
                                clause, clause.span().start(), occasion.span().start()))
                        .stream()
                        .findFirst()
                : Optional.empty();
        return OccasionParties.host(clause, occasion).or(() -> greeting).map(Party::code);
    }

    /** A numbered meeting of leaders of two sides that are both states or one body is no gathering of many. */
    private static MeetingType type(OccasionMention occasion, Set<Party> parties) {
        boolean twoSided = occasion.type() == MeetingType.SUMMIT
                && parties.size() == 2
                && parties.stream()
                        .allMatch(p -> p.code().length() == 2
                                && !p.code().equals("AU")
                                && !p.code().equals("AL"));
        return twoSided ? MeetingType.BILATERAL_MEETING : occasion.type();
    }

    private static String around(Clause clause, OccasionMention occasion) {
        return clause.text(new Span(
                Math.max(clause.span().start(), occasion.span().start() - BEFORE),
                Math.min(clause.span().end(), occasion.span().end() + BEHIND)));
    }

    static String behind(Clause clause, OccasionMention occasion) {
        return clause.text(new Span(
                occasion.span().end(),
                Math.max(occasion.span().end(), clause.span().end())));
    }
}
