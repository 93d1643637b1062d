package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;

/** What is known of an article while its sentences are read in order: its events, its day, who acts and who speaks. */
final class Scene {

    private static final int LEAD = 150;
    private static final int LONGEST_HEADING = 34;

    private static final Pattern SUMMARY = Pattern.compile("此访|此行|这次访问|此次访问|出访");
    private static final Pattern TOLD_BY = Pattern.compile("(?:介绍|介绍了|接受[^，。]{0,8}采访|吹风)");

    private record Told(Event event, boolean speech, int story) {}

    private final ArticleView view;
    private final List<Told> told = new ArrayList<>();
    private List<Side> subject = List.of();
    private int story;
    private final boolean journey;
    private final boolean summary;

    Scene(ArticleView view) {
        this.view = view;
        this.journey = SUMMARY.matcher(view.text()).find();
        this.summary = journey && TOLD_BY.matcher(view.text()).find();
    }

    /** True where an official sums up a journey for the press: what he says of others is told as by a reporter. */
    boolean isSummary() {
        return summary;
    }

    /** True where the text speaks of 此访: a journey to an occasion abroad is a visit as well. */
    boolean isJourney() {
        return journey;
    }

    ArticleView view() {
        return view;
    }

    List<Event> events() {
        return told.stream().map(Told::event).toList();
    }

    void add(Event event, boolean speech) {
        told.add(new Told(event, speech, story));
    }

    /** Puts {@code better} in the place of an event told before. */
    void replace(Event event, Event better) {
        told.replaceAll(t -> t.event().equals(event) ? new Told(better, t.speech(), t.story()) : t);
    }

    /** A heading inside the text: what follows is another piece of news, or another side of the same. */
    void turn() {
        story++;
        subject = List.of();
    }

    /** Who acted in the reporter's last sentence. */
    List<Side> subject() {
        return subject;
    }

    void act(List<Side> sides) {
        if (!sides.isEmpty()) {
            subject = sides;
        }
    }

    /** The event the report leads with. */
    Optional<Event> main() {
        return told.stream()
                .filter(t -> !t.speech() && t.event().type() != MeetingType.VISIT)
                .map(Told::event)
                .filter(e -> e.participants().size() > 1 || e.parties().size() > 1)
                .findFirst();
    }

    /** The last event of the reporter's own story, whose day and place the next sentences go on with. */
    Optional<Event> latest() {
        return told.stream()
                .filter(t -> !t.speech() && t.story() == story)
                .map(Told::event)
                .filter(e -> e.type() != MeetingType.VISIT && e.status() == MeetingStatus.HELD)
                .reduce((a, b) -> b)
                .or(() -> story == 0 ? main() : Optional.empty());
    }

    /** The last visit that the reporter tells of. */
    Optional<Event> visit() {
        return told.stream()
                .filter(t -> !t.speech() && t.event().type() == MeetingType.VISIT)
                .map(Told::event)
                .reduce((a, b) -> b);
    }

    /** The last such event of the same day, or of the day before with the same people going on, whose place may be meant as well. */
    Optional<Event> latestOn(Optional<DateValue> day) {
        return latest().filter(e -> e.start().isPresent() && e.start().equals(day))
                .or(() -> dayBefore(day));
    }

    private Optional<Event> dayBefore(Optional<DateValue> day) {
        return latest().filter(e -> day.isPresent()
                && e.start().filter(s -> s instanceof DateValue.Day).isPresent()
                && e.start().get().last().plusDays(1).equals(day.get().first())
                && e.participants().stream()
                        .anyMatch(p -> subject.stream().anyMatch(s -> s.person().equals(Optional.of(p)))));
    }

    /** The last named occasion that the reporter tells of in this piece of news. */
    Optional<Event> occasion() {
        return told.stream()
                .filter(t -> !t.speech() && t.story() == story)
                .map(Told::event)
                .filter(e -> e.rule().equals(OccasionRule.ID))
                .reduce((a, b) -> b);
    }

    /** Whether a sentence stands in the paragraph that tells the event, or right behind it. */
    boolean isNear(Clause clause, Event event) {
        int from = event.evidence().end();
        String between =
                view.text().substring(from, Math.max(from, clause.span().start()));
        return between.chars().filter(c -> c == '\n').count() <= 1;
    }

    Optional<DateValue> day() {
        return main().flatMap(Event::start).or(this::leadDay).or(this::reportMonth);
    }

    private Optional<DateValue> leadDay() {
        return view.mentions().times().stream()
                .filter(t -> t.value() instanceof DateValue.Day && t.span().start() < LEAD)
                .map(t -> t.value())
                .findFirst();
    }

    private Optional<DateValue> reportMonth() {
        return view.analysis().article().published().map(p -> DateValue.month(p.getYear(), p.getMonthValue()));
    }

    /** The state that a place of the text lies in, if known. */
    Optional<Party> stateOf(String place) {
        return view.mentions().places().stream()
                .filter(p -> p.name().equals(place))
                .flatMap(p -> p.state().stream())
                .findFirst();
    }

    Optional<String> datelinePlace() {
        return view.analysis().article().datelines().stream()
                .flatMap(d -> d.place().stream())
                .findFirst();
    }

    /** True where the sentence is (part of) the headline. */
    boolean isHeadline(Sentence sentence) {
        Span title = view.analysis().article().titleSpan();
        return !title.isEmpty() && title.overlaps(sentence.span());
    }

    /** True where the sentence is a heading between two pieces of news: a short line without a stop, and text below. */
    boolean isHeading(Sentence sentence) {
        String text = view.text();
        int end = sentence.span().end();
        boolean wholeLine =
                (sentence.span().start() == 0 || text.charAt(sentence.span().start() - 1) == '\n')
                        && end < text.length()
                        && text.charAt(end) == '\n';
        return wholeLine
                && sentence.span().length() <= LONGEST_HEADING
                && "。！？；：…”".indexOf(text.charAt(end - 1)) < 0
                && view.mentions().times().stream()
                        .noneMatch(t -> sentence.span().contains(t.span()));
    }

    /** Who speaks in a sentence that opens a speech: the last person named before the verb of saying. */
    Optional<Person> speakerOf(Span sentence, int speechStart) {
        return view.mentions().people().stream()
                .filter(m -> m.span().start() >= sentence.start() && m.span().end() <= speechStart)
                .filter(m -> m.form() != PersonMention.Form.COLLECTIVE)
                .map(PersonMention::person)
                .reduce((a, b) -> b);
    }

    /** The person named first in a sentence. */
    Optional<Person> firstOf(Span sentence) {
        return view.mentions().people().stream()
                .filter(m -> sentence.contains(m.span()))
                .filter(m -> m.form() != PersonMention.Form.COLLECTIVE)
                .map(PersonMention::person)
                .findFirst();
    }

    /** The other side of the last meeting of two that the speaker took part in. */
    Optional<Person> counterpartOf(Optional<Person> speaker) {
        return speaker.flatMap(s -> told.stream()
                .filter(t -> !t.speech())
                .map(Told::event)
                .filter(e -> e.type() == MeetingType.BILATERAL_MEETING || e.type() == MeetingType.CALL)
                .map(Event::participants)
                .filter(p -> p.size() == 2 && p.contains(s))
                .map(p -> p.get(p.get(0).equals(s) ? 1 : 0))
                .reduce((a, b) -> b));
    }
}
