package org.summitgraph.extract.outcome;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.TitleMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/** An article as the readers of outcomes see it: where names stand, and the meetings that outcomes come of. */
public final class Setting {

    /** How far into a sentence the time may begin that holds for all of it. */
    private static final int LEADING = 8;

    private static final String DASHES = "－—–-";
    private static final String NUMERALS = "零一二三四五六七八九十";

    private static final char BLANK = '□';

    private static final Pattern DURING_VISIT = Pattern.compile("访问期间|此访期间|访华期间");

    private static final Pattern COUNTED = Pattern.compile("([三四五六七八九])(?:国|方)(?!面)");

    private final ArticleView view;
    private final Meetings meetings;
    private final WordEdges edges;
    private final List<PartyMention> parties;

    public Setting(ArticleView view, List<Finding<MeetingFact>> meetings) {
        this.view = view;
        this.meetings = new Meetings(meetings);
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

    /** As {@link #partyEndAfter}, with the others that dashes join to it: 中国—上海合作组织. */
    public int partiesEndAfter(int start) {
        int end = partyEndAfter(start);
        while (end > start
                && end < view.text().length()
                && DASHES.indexOf(view.text().charAt(end)) >= 0) {
            int next = partyEndAfter(end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Whether an offset lies in book-title marks. */
    public boolean inTitle(int offset) {
        return view.mentions().titles().stream().anyMatch(t -> t.span().contains(offset));
    }

    /** The article's text with everything in title marks blanked, of the same length. */
    public String blanked() {
        StringBuilder blanked = new StringBuilder(view.text());
        for (TitleMention title : view.mentions().titles()) {
            for (int i = title.span().start(); i < title.span().end(); i++) {
                blanked.setCharAt(i, BLANK);
            }
        }
        return blanked.toString();
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
        Optional<DateValue> day = meeting(sentence, at).flatMap(Setting::day);
        if (DURING_VISIT.matcher(view.text().substring(sentence.start(), at)).find()) {
            return told.or(() -> day.or(this::visit).or(this::day).map(Setting::month));
        }
        boolean vague = told.isPresent()
                && !(told.get() instanceof DateValue.Day)
                && day.isPresent()
                && day.get().within(told.get());
        return vague ? day : told.or(() -> day).or(this::day);
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

    /** A summit known only by one of its sessions is known by that day's month. */
    private static Optional<DateValue> day(MeetingFact meeting) {
        boolean session =
                meeting.type() == MeetingType.SUMMIT && meeting.partOf().isPresent();
        return session ? meeting.start().map(Setting::month) : meeting.start();
    }

    private Optional<DateValue> visit() {
        return meetings.visit().flatMap(MeetingFact::start);
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
        return main().map(this::concluders).orElse(List.of());
    }

    /** Who concludes what comes of the meeting that an offset tells of. */
    public List<Party> meetingParties(Span sentence, int at) {
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

    /** The two states that the article's first line names, or the only two that the article names. */
    public Optional<List<Party>> pair() {
        int line = view.text().indexOf('\n');
        List<Party> first = partiesIn(0, line < 0 ? 0 : line);
        return first.size() == 2 ? Optional.of(first) : all(2);
    }

    /** Those whom 三方 or 四国 means, where the article names just so many. */
    public Optional<List<Party>> counted(String words) {
        Matcher matcher = COUNTED.matcher(words);
        return matcher.find() ? all(NUMERALS.indexOf(matcher.group(1))) : Optional.empty();
    }

    private Optional<List<Party>> all(int number) {
        List<Party> all = partiesIn(0, view.text().length());
        return all.size() == number ? Optional.of(all) : Optional.empty();
    }

    /** The last body or group named before an offset. */
    public List<Party> bodyBefore(int at) {
        return parties.stream()
                .filter(p -> p.span().end() <= at)
                .filter(p -> p.form() == PartyMention.Form.BODY || p.parties().size() > 2)
                .map(PartyMention::parties)
                .reduce((a, b) -> b)
                .orElse(List.of());
    }

    public Optional<String> meetingName() {
        return main().flatMap(MeetingFact::name);
    }
}
