package org.summitgraph.extract.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.text.Span;

/** The meetings of an article that took place, and which of them an outcome came of. */
final class Meetings {

    private static final Pattern AFTER_TALKS = Pattern.compile("会见后|会谈后|会晤后|会谈结束|会见结束|会晤结束|双方|两国");
    private static final Pattern AT_GATHERING = Pattern.compile("峰会|会议|大会|论坛|理事会|与会");

    /** Days between the meetings that one report tells of, not recalls. */
    private static final int RECENT = 10;

    private record Held(MeetingFact meeting, int at) {}

    private final List<Held> held;
    private final Optional<MeetingFact> visit;

    Meetings(List<Finding<MeetingFact>> findings) {
        held = findings.stream()
                .filter(f -> f.fact().status() == MeetingStatus.HELD
                        && f.fact().type() != MeetingType.VISIT
                        && f.fact().start().isPresent())
                .map(f -> new Held(
                        f.fact(), f.derivation().span().map(Span::start).orElse(0)))
                .sorted(Comparator.comparing(Held::at))
                .toList();
        visit = findings.stream()
                .map(Finding::fact)
                .filter(m -> m.status() == MeetingStatus.HELD
                        && m.type() == MeetingType.VISIT
                        && m.start().isPresent())
                .findFirst();
    }

    /** The first visit that took place. */
    Optional<MeetingFact> visit() {
        return visit;
    }

    /** The summit, else the first. */
    Optional<MeetingFact> main() {
        return summits()
                .filter(m -> !m.participants().isEmpty())
                .findFirst()
                .or(() -> held.stream().map(Held::meeting).findFirst());
    }

    private Stream<MeetingFact> summits() {
        return held.stream()
                .map(Held::meeting)
                .filter(m -> m.type() == MeetingType.SUMMIT && m.partOf().isEmpty());
    }

    /**
     * The meeting that words speak of, else the main one.
     *
     * @param words the sentence up to the outcome
     * @param at where the sentence begins
     */
    Optional<MeetingFact> of(String words, int at) {
        if (AT_GATHERING.matcher(words).find()) {
            Optional<MeetingFact> gathering =
                    summits().findFirst().or(() -> last(at, MeetingType.SUMMIT, MeetingType.MULTILATERAL_MEETING));
            if (gathering.isPresent()) {
                return gathering;
            }
        }
        if (AFTER_TALKS.matcher(words).find()) {
            Optional<MeetingFact> talks = last(at, MeetingType.BILATERAL_MEETING, MeetingType.CALL);
            if (talks.isPresent()) {
                return talks;
            }
        }
        return main();
    }

    /** The last of these types told up to an offset that is of the article's own time, not one it recalls. */
    private Optional<MeetingFact> last(int at, MeetingType... types) {
        List<MeetingType> sought = List.of(types);
        return held.stream()
                .filter(h -> h.at() <= at && sought.contains(h.meeting().type()))
                .map(Held::meeting)
                .filter(this::recent)
                .reduce((a, b) -> b);
    }

    private boolean recent(MeetingFact meeting) {
        return held.stream()
                .map(h -> h.meeting().start().orElseThrow().last())
                .max(Comparator.naturalOrder())
                .filter(latest ->
                        meeting.start().orElseThrow().last().plusDays(RECENT).isAfter(latest))
                .isPresent();
    }
}
