package org.summitgraph.extract.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.text.Span;

/** Whether a text says that something took place, is due, or is off. */
final class Modality {

    private static final Words WORDS = Words.of("modality.tsv");

    /** Who came at an invitation came: 应…邀请. */
    private static final Pattern INVITED = Pattern.compile("应[^，。；]{2,60}?邀请");

    private Modality() {}

    /** The status of what the words at {@code trigger} tell; empty where it is only wished, denied or told in general. */
    static Optional<MeetingStatus> of(Clause clause, Span trigger) {
        String before = INVITED.matcher(clause.text(new Span(clause.span().start(), trigger.start())))
                .replaceAll("");
        Span own = new Span(MetRule.clauseStart(clause, trigger.start()), MetRule.clauseEnd(clause, trigger.end()));
        if (WORDS.in("anniversary", clause.text(own))) {
            return Optional.empty();
        }
        if (isCancelled(clause, trigger)) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        if (WORDS.in("denied", before) || WORDS.in("generic", lastClause(before))) {
            return Optional.empty();
        }
        if (WORDS.in("planned", before)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (WORDS.in("wished", before)) {
            return Optional.empty();
        }
        return Optional.of(WORDS.in("due", before) ? MeetingStatus.PLANNED : MeetingStatus.HELD);
    }

    /** What is said to be on a day after the report's is due, whatever the verb. */
    static MeetingStatus onDay(MeetingStatus status, Optional<DateValue> start, Clause clause) {
        boolean ahead = start.isPresent()
                && clause.view()
                        .analysis()
                        .article()
                        .published()
                        .filter(day -> start.get().first().isAfter(day.plusDays(1)))
                        .isPresent();
        return status == MeetingStatus.HELD && ahead ? MeetingStatus.PLANNED : status;
    }

    private static String lastClause(String before) {
        return before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
    }

    /** 推迟原定…的访问, 会晤被取消: in the clause itself. */
    private static boolean isCancelled(Clause clause, Span trigger) {
        Span own = new Span(MetRule.clauseStart(clause, trigger.start()), MetRule.clauseEnd(clause, trigger.end()));
        String words = clause.text(own).contains("原") ? clause.text() : clause.text(own);
        return WORDS.in("cancelled", words) && !WORDS.in("cancelled-not", words);
    }
}
