package org.summitgraph.extract.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** The meetings and days of an article that its outcomes come of. */
public final class Occasions {

    /** How far into a sentence the time may begin that holds for all of it. */
    private static final int LEADING = 8;

    private static final Pattern DURING_VISIT = Pattern.compile("访问期间|此访期间|访华期间");

    private final ArticleView view;
    private final Meetings meetings;
    private final List<PartyMention> parties;
    private final Placed<TimeMention> times;

    Occasions(ArticleView view, Meetings meetings, List<PartyMention> parties) {
        this.view = view;
        this.meetings = meetings;
        this.parties = List.copyOf(parties);
        this.times = new Placed<>(view.mentions().times(), TimeMention::span);
    }

    /** The article's main meeting: its summit, else its first meeting that is no visit. */
    public Optional<MeetingFact> main() {
        return meetings.main();
    }

    /** The meeting that an outcome told at an offset came of. */
    public Optional<MeetingFact> meeting(Span sentence, int at) {
        return meetings.of(view.text().substring(sentence.start(), at), sentence.start());
    }

    /**
     * The day of an outcome.
     *
     * @param told the day that its sentence names
     */
    public Optional<DateValue> date(Span sentence, int at, Optional<DateValue> told) {
        Optional<DateValue> day = meeting(sentence, at).flatMap(Occasions::day);
        if (DURING_VISIT.matcher(view.text().substring(sentence.start(), at)).find()) {
            return told.or(() -> day.or(this::visit).or(this::day).map(Occasions::month));
        }
        boolean vague = told.isPresent()
                && !(told.get() instanceof DateValue.Day)
                && day.isPresent()
                && day.get().within(told.get());
        return vague ? day : told.or(() -> day).or(() -> dayOf(sentence));
    }

    /** A headline is dated by what follows it, a sentence without a meeting by the first day of the article. */
    private Optional<DateValue> dayOf(Span sentence) {
        boolean headline = sentence.isEmpty() || view.text().charAt(sentence.end() - 1) != '。';
        Optional<DateValue> next = view.mentions().times().stream()
                .filter(t -> headline && t.span().start() >= sentence.start())
                .map(TimeMention::value)
                .filter(v -> v instanceof DateValue.Day)
                .findFirst();
        return next.or(this::day);
    }

    /** The last day, month or year that a sentence names before an offset. */
    public Optional<DateValue> timeBefore(Span sentence, int before) {
        return times.within(sentence.start(), before).stream()
                .map(TimeMention::value)
                .filter(v -> !(v instanceof DateValue.Interval))
                .reduce((a, b) -> b);
    }

    /** The day, month or year with which a sentence begins, if before an offset: it holds for all of the sentence. */
    public Optional<DateValue> timeAhead(Span sentence, int before) {
        return times.within(sentence.start(), before).stream()
                .filter(t -> t.span().start() <= sentence.start() + LEADING
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

    /** A summit known only by one of its sessions is known by that day's month. */
    private static Optional<DateValue> day(MeetingFact meeting) {
        boolean session =
                meeting.type() == MeetingType.SUMMIT && meeting.partOf().isPresent();
        return session ? meeting.start().map(Occasions::month) : meeting.start();
    }

    private Optional<DateValue> visit() {
        return meetings.visit().flatMap(MeetingFact::start);
    }

    private static DateValue month(DateValue value) {
        return value instanceof DateValue.Day day
                ? DateValue.month(day.date().getYear(), day.date().getMonthValue())
                : value;
    }

    /** Who concludes what comes of the main meeting: the body whose meeting it is, else all its parties. */
    public List<Party> parties() {
        return main().map(this::concluders).orElse(List.of());
    }

    /** Who concludes what comes of the meeting that an offset tells of. */
    public List<Party> parties(Span sentence, int at) {
        return meeting(sentence, at).map(this::concluders).orElse(List.of());
    }

    private List<Party> concluders(MeetingFact meeting) {
        List<Party> bodies =
                meeting.parties().stream().filter(p -> p.code().length() > 2).toList();
        boolean multilateral =
                meeting.type() == MeetingType.SUMMIT || meeting.type() == MeetingType.MULTILATERAL_MEETING;
        boolean ofBody = multilateral && bodies.size() == 1 && meeting.name().isPresent();
        boolean named = ofBody
                && parties.stream()
                        .anyMatch(p -> p.parties().equals(bodies)
                                && meeting.name().get().startsWith(p.span().of(view.text())));
        return named ? bodies : meeting.parties();
    }

    public Optional<String> name() {
        return main().flatMap(MeetingFact::name);
    }
}
