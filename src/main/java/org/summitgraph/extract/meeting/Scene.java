package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Span;

/** What is known of an article while its sentences are read in order: its main event, its day, who speaks. */
final class Scene {

    private final ArticleView view;
    private final List<Event> events = new ArrayList<>();
    private Optional<Event> main = Optional.empty();

    Scene(ArticleView view) {
        this.view = view;
    }

    ArticleView view() {
        return view;
    }

    List<Event> events() {
        return events;
    }

    /** The event the report leads with. */
    Optional<Event> main() {
        return main;
    }

    void add(Event event, boolean speech) {
        events.add(event);
        boolean leads = event.type() != MeetingType.VISIT
                && !speech
                && event.participants().size() > 1;
        if (main.isEmpty() && leads) {
            main = Optional.of(event);
        }
    }

    /** The last event of the reporter's own story, whose day and place the next sentences go on with. */
    Optional<Event> latest() {
        return events.stream()
                .filter(e -> e.type() != MeetingType.VISIT && e.status() == MeetingStatus.HELD)
                .reduce((a, b) -> b)
                .or(() -> main);
    }

    Optional<DateValue> day() {
        return main.flatMap(Event::start).or(this::leadDay).or(this::reportMonth);
    }

    private Optional<DateValue> leadDay() {
        return view.mentions().times().stream()
                .filter(t -> t.value() instanceof DateValue.Day && t.span().start() < 150)
                .map(t -> t.value())
                .findFirst();
    }

    private Optional<DateValue> reportMonth() {
        return view.analysis().article().published().map(p -> DateValue.month(p.getYear(), p.getMonthValue()));
    }

    Optional<String> datelinePlace() {
        return view.analysis().article().datelines().stream()
                .flatMap(d -> d.place().stream())
                .findFirst();
    }

    /** True where the sentence is (part of) the headline or a dateline. */
    boolean isFurniture(Sentence sentence) {
        Span title = view.analysis().article().titleSpan();
        return !title.isEmpty() && title.overlaps(sentence.span());
    }

    static boolean isDateline(List<Dateline> datelines, Span span) {
        return datelines.stream().anyMatch(d -> d.span().overlaps(span));
    }

    /** Who speaks in a sentence that opens a speech: the last person named before the verb of saying. */
    Optional<Person> speakerOf(Span sentence, int speechStart) {
        return view.mentions().people().stream()
                .filter(m -> m.span().start() >= sentence.start() && m.span().end() <= speechStart)
                .filter(m -> m.form() != PersonMention.Form.COLLECTIVE)
                .map(PersonMention::person)
                .reduce((a, b) -> b);
    }

    /** The other side of the main event. */
    Optional<Person> addresseeOf(Optional<Person> speaker) {
        return main.filter(m -> speaker.isPresent() && m.participants().size() == 2)
                .flatMap(m -> m.participants().stream()
                        .filter(p -> !p.name().equals(speaker.get().name()))
                        .findFirst());
    }
}
