package org.summitgraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/** Where an outcome was concluded: the meeting of the article it came of, that meeting's day and parties. */
public record Setting(ArticleView view, List<Finding<MeetingFact>> meetings) {

    private static final Pattern DURING_VISIT = Pattern.compile("访问期间|此访期间|访华期间");

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
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= sentence.start() && t.span().end() <= before)
                .map(TimeMention::value)
                .filter(v ->
                        v instanceof DateValue.Day || v instanceof DateValue.Month || v instanceof DateValue.WholeYear)
                .reduce((a, b) -> b)
                .or(() -> main().flatMap(MeetingFact::start))
                .or(this::reportMonth);
    }

    private Optional<DateValue> reportMonth() {
        return view.mentions().times().stream()
                .map(TimeMention::value)
                .filter(v -> v instanceof DateValue.Day)
                .findFirst();
    }

    private static DateValue month(DateValue value) {
        return value instanceof DateValue.Day day
                ? DateValue.month(day.date().getYear(), day.date().getMonthValue())
                : value;
    }

    /** States and bodies named between two offsets, groups with all their members. */
    public List<Party> partiesIn(int from, int to) {
        Set<Party> parties = new LinkedHashSet<>();
        for (PartyMention mention : view.mentions().parties()) {
            if (mention.span().start() >= from && mention.span().end() <= to) {
                parties.addAll(mention.parties());
            }
        }
        return List.copyOf(parties);
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
