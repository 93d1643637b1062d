package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.FactReader;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.Role;
import org.summitgraph.fact.RuleId;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;

/** Reads the meetings of articles, sentence by sentence, each rule in turn, and takes together what tells of one event. */
public final class MeetingReader implements FactReader<MeetingFact> {

    /** Longer stretches without a stop are no prose. */
    private static final int LONGEST_SENTENCE = 3000;

    private final Cues cues = new Cues();
    private final List<EventRule> rules;
    private final List<EventRule> encounters;

    public MeetingReader(Gazetteer gazetteer) {
        this.encounters = List.of(new MetRule(), new TalksRule(), new GuestRule(gazetteer), new VisitRule(gazetteer));
        this.rules = List.of(
                new OccasionRule(gazetteer),
                new SessionRule(),
                new MetRule(),
                new TalksRule(),
                new RecallRule(),
                new GuestRule(gazetteer),
                new VisitRule(gazetteer),
                new CeremonyRule());
    }

    @Override
    public List<List<Finding<MeetingFact>>> read(List<ArticleView> unit) {
        List<List<Event>> events = unit.stream().map(this::events).toList();
        List<List<Finding<MeetingFact>>> findings = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            ArticleView view = unit.get(i);
            findings.add(EventMerge.completed(events.get(i), events).stream()
                    .flatMap(event -> finding(view, event).stream())
                    .toList());
        }
        return findings;
    }

    private List<Event> events(ArticleView view) {
        Scene scene = new Scene(view);
        List<Sentence> headline = new ArrayList<>();
        Optional<Oration> oration = Oration.of(view);
        oration.ifPresent(o -> scene.add(o.event(view, scene), false));
        Optional<Person> orator = oration.map(Oration::speaker);
        int speechEnd = orator.isPresent() ? Oration.end(view) : 0;
        Optional<Person> speaker = orator;
        int paragraph = -1;
        for (Sentence sentence : view.analysis().sentences()) {
            if (sentence.span().length() > LONGEST_SENTENCE) {
                continue;
            }
            if (scene.isHeadline(sentence)) {
                headline.add(sentence);
                continue;
            }
            boolean head =
                    oration.filter(o -> o.heading().contains(sentence.span())).isPresent();
            if (head) {
                continue;
            }
            if (scene.isHeading(sentence)) {
                scene.turn();
                continue;
            }
            if (sentence.paragraph() != paragraph) {
                speaker = sentence.span().start() < speechEnd ? orator : Optional.empty();
                paragraph = sentence.paragraph();
            }
            speaker = read(sentence, speaker, scene);
        }
        List<Event> events = EventMerge.merge(scene.events()).stream()
                .map(event -> placed(event, scene))
                .filter(MeetingReader::isOfStates)
                .toList();
        return EventMerge.withHeadline(events, headline(headline, scene));
    }

    /** A conference of which the text names neither whose it is nor who is there matters only by its number and its name. */
    private static boolean isOfStates(Event event) {
        if (!event.rule().equals(OccasionRule.ID) || event.parties().size() > 1) {
            return true;
        }
        boolean body = event.parties().stream()
                .anyMatch(p -> !p.code().matches("[A-Z]{2}") || p.code().matches("EU|UN|AU|AL"));
        String name = event.name().orElse("");
        boolean dated = name.matches("20[0-9]{2}年?.*");
        boolean attended =
                OccasionNames.isNumbered(name) && !event.participants().isEmpty();
        boolean greeted = event.host().isPresent() && OccasionNames.isNumbered(name);
        return body
                || greeted
                || attended
                || OccasionRule.isOfLeaders(name)
                || (OccasionRule.isInternational(name)
                        && (!event.participants().isEmpty() || OccasionNames.isNumbered(name) || dated));
    }

    /** A journey to an occasion goes to the city of the occasion. */
    private static Event placed(Event event, Scene scene) {
        if (!event.rule().equals(VisitRule.JOURNEY)) {
            return event;
        }
        return scene.events().stream()
                .filter(e -> e.rule().equals(OccasionRule.ID))
                .flatMap(e -> e.place().stream())
                .filter(place ->
                        scene.stateOf(place).filter(event.parties()::contains).isPresent())
                .findFirst()
                .map(place -> event.at(event.period(), Optional.of(place)))
                .orElse(event);
    }

    /** What the headline tells: a visit or talks that the text may speak of only in other words. */
    private List<Event> headline(List<Sentence> headline, Scene scene) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : headline) {
            Clause clause = clause(scene, sentence, sentence.span(), Optional.empty());
            encounters.forEach(rule -> events.addAll(rule.read(clause, scene)));
        }
        return events;
    }

    /** Reads a sentence, a speech that begins in it apart from what comes before; returns who speaks at its end. */
    private Optional<Person> read(Sentence sentence, Optional<Person> speaker, Scene scene) {
        Optional<Integer> speech = Clause.speechStart(scene.view().text(), sentence.span());
        if (speech.isEmpty()) {
            apply(clause(scene, sentence, sentence.span(), speaker), scene);
            return speaker;
        }
        Span before = new Span(sentence.span().start(), speech.get());
        apply(clause(scene, sentence, before, Optional.empty()), scene);
        Optional<Person> now = scene.speakerOf(sentence.span(), speech.get()).or(() -> speaker);
        Span after = new Span(speech.get(), sentence.span().end());
        if (now.filter(person -> tellsAsReporter(person, scene)).isPresent()) {
            apply(clause(scene, sentence, after, Optional.empty()), scene);
            return Optional.empty();
        }
        apply(new Clause(scene.view(), after, sentence.paragraph(), true, now, scene.counterpartOf(now)), scene);
        return now;
    }

    /** A spokesperson announces, and an official sums up a journey: no words of a party to the talks. */
    private static boolean tellsAsReporter(Person person, Scene scene) {
        boolean official = person.role().equals(Optional.of(Role.OFFICIAL));
        boolean spokesperson = person.office().filter(o -> o.contains("发言人")).isPresent();
        return spokesperson || (official && scene.isSummary());
    }

    private static Clause clause(Scene scene, Sentence sentence, Span span, Optional<Person> speaker) {
        Optional<Person> acting = speaker.or(() -> scene.firstOf(span));
        return new Clause(
                scene.view(), span, sentence.paragraph(), speaker.isPresent(), speaker, scene.counterpartOf(acting));
    }

    private void apply(Clause clause, Scene scene) {
        List<Event> before = scene.events();
        boolean mayTell = cues.in(clause.view().text(), clause.span())
                || !clause.occasions(clause.span().start(), clause.span().end()).isEmpty();
        for (EventRule rule : mayTell ? rules : List.<EventRule>of()) {
            for (Event event : rule.read(clause, scene)) {
                scene.add(event, clause.speech());
            }
        }
        if (!clause.speech()) {
            boolean told = scene.events().size() > before.size();
            AttendanceRule.read(clause, scene, told);
            scene.act(Sides.firstGroup(
                    clause, clause.span().start(), clause.span().end()));
        }
    }

    private static Optional<Finding<MeetingFact>> finding(ArticleView view, Event event) {
        MeetingFact fact = event.fact();
        if (fact.parties().isEmpty() && fact.name().isEmpty()) {
            return Optional.empty();
        }
        Derivation why = Derivation.of(
                event.rule(),
                "“" + event.telling().trigger() + "”, participants " + fact.participants() + ", start "
                        + fact.start().map(d -> d.edtf()).orElse("unknown") + ", place "
                        + fact.place().orElse("unknown"),
                event.evidence());
        return view.evidence(event.evidence(), new RuleId(event.rule()))
                .map(evidence -> new Finding<>(fact, evidence, event.telling().confidence(), why));
    }
}
