package org.summitgraph.extract.outcome;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** An article as the readers of outcomes see it: where names stand, and the meetings that outcomes come of. */
public final class Setting {

    /** How far into a sentence the time may begin that holds for all of it. */
    private static final int LEADING = 8;

    private static final Pattern DURING_VISIT = Pattern.compile("访问期间|此访期间|访华期间");

    private final ArticleView view;
    private final List<Finding<MeetingFact>> meetings;
    private final WordEdges edges;
    private final List<PartyMention> parties;

    public Setting(ArticleView view, List<Finding<MeetingFact>> meetings) {
        this.view = view;
        this.meetings = List.copyOf(meetings);
        this.edges = new WordEdges(view);
        List<PartyMention> pairs = new StatePairs(view).read(edges);
        pairs.forEach(edges::add);
        this.parties = Stream.concat(view.mentions().parties().stream(), pairs.stream())
                .sorted(Comparator.comparing(PartyMention::span))
                .toList();
    }

    public ArticleView view() {
        return view;
    }

    /** Whether a word begins (or ends) at an offset. */
    public boolean isWordStart(int at) {
        return edges.isWordStart(at);
    }

    /** Whether these characters are one word. */
    public boolean isWord(int from, int to) {
        return edges.isWord(from, to);
    }

    /** Where the name of a state or body that ends at {@code end} begins; {@code end} where none does. */
    public int partyStartBefore(int end) {
        return edges.partyStart(end);
    }

    /** Where the name of a state or body that begins at {@code start} ends; {@code start} where none does. */
    public int partyEndAfter(int start) {
        return edges.partyEnd(start);
    }

    /** Whether an offset lies in book-title marks. */
    public boolean inTitle(int offset) {
        return view.mentions().titles().stream().anyMatch(t -> t.span().contains(offset));
    }

    /** The article's main meeting: its summit, else its first meeting that is no visit. */
    public Optional<MeetingFact> main() {
        List<MeetingFact> held = meetings.stream()
                .map(Finding::fact)
                .filter(m -> m.status() == MeetingStatus.HELD
                        && m.type() != MeetingType.VISIT
                        && m.start().isPresent())
                .toList();
        return held.stream()
                .filter(m -> m.type() == MeetingType.SUMMIT
                        && !m.participants().isEmpty()
                        && m.partOf().isEmpty())
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** The day of an outcome that a sentence tells: the one it names before the words, else the main meeting's. */
    public Optional<DateValue> date(Span sentence, int before) {
        String head = view.text().substring(sentence.start(), before);
        if (DURING_VISIT.matcher(head).find()) {
            return main().flatMap(MeetingFact::start).map(Setting::month);
        }
        return timeBefore(sentence, before).or(this::day);
    }

    /** The last day, month or year that a sentence names before an offset. */
    public Optional<DateValue> timeBefore(Span sentence, int before) {
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= sentence.start() && t.span().end() <= before)
                .map(TimeMention::value)
                .filter(v -> !(v instanceof DateValue.Interval))
                .reduce((a, b) -> b);
    }

    /** The day, month or year with which a sentence begins, if before an offset: it holds for all of the sentence. */
    public Optional<DateValue> timeAhead(Span sentence, int before) {
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= sentence.start()
                        && t.span().start() <= sentence.start() + LEADING
                        && t.span().end() <= before
                        && view.text().charAt(Math.max(0, t.span().start() - 1)) != '于')
                .map(TimeMention::value)
                .filter(v -> !(v instanceof DateValue.Interval))
                .findFirst();
    }

    /** The day of the main meeting, else the first day that the article names. */
    public Optional<DateValue> day() {
        return main().flatMap(MeetingFact::start)
                .or(() -> view.mentions().times().stream()
                        .map(TimeMention::value)
                        .filter(v -> v instanceof DateValue.Day)
                        .findFirst());
    }

    private static DateValue month(DateValue value) {
        return value instanceof DateValue.Day day
                ? DateValue.month(day.date().getYear(), day.date().getMonthValue())
                : value;
    }

    /** Where states and bodies are named, two states by one character each (中法) among them. */
    public List<PartyMention> parties() {
        return parties;
    }

    /** States and bodies named between two offsets, groups with all their members. */
    public List<Party> partiesIn(int from, int to) {
        Set<Party> inside = new LinkedHashSet<>();
        for (PartyMention mention : parties) {
            if (mention.span().start() >= from && mention.span().end() <= to) {
                inside.addAll(mention.parties());
            }
        }
        return List.copyOf(inside);
    }

    /** Who concludes what comes of the main meeting: the body whose meeting it is, else all its parties. */
    public List<Party> meetingParties() {
        return main().map(m -> {
                    List<Party> bodies = m.parties().stream()
                            .filter(p -> p.code().length() > 2)
                            .toList();
                    boolean multilateral =
                            m.type() == MeetingType.SUMMIT || m.type() == MeetingType.MULTILATERAL_MEETING;
                    boolean bodyOnly = multilateral
                            && bodies.size() == 1
                            && m.name().isPresent()
                            && view.mentions().parties().stream()
                                    .anyMatch(p -> p.parties().equals(bodies)
                                            && m.name()
                                                    .get()
                                                    .startsWith(p.span().of(view.text())));
                    return bodyOnly ? bodies : m.parties();
                })
                .orElse(List.of());
    }

    public Optional<String> meetingName() {
        return main().flatMap(MeetingFact::name);
    }
}
