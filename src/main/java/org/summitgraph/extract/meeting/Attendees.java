package org.summitgraph.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.text.Span;

/** Who takes part in a named occasion, as the sentence that tells of it says. */
final class Attendees {

    private static final Words WORDS = Words.of("occasions.tsv");
    private static final Words MEETS = Words.of("words.tsv");
    private static final Pattern OF = Pattern.compile("^(?:开幕式|闭幕式|相关活动|有关活动)?(?:并[^，。；]{2,24})?的");

    private Attendees() {}

    /** Everybody whom the sentence names as there; on the margins only who came for it. */
    static List<Person> of(Clause clause, OccasionMention occasion, boolean margin) {
        String text = clause.text();
        String head =
                clause.text(new Span(clause.span().start(), occasion.span().start()));
        if (isGreeted(clause, occasion)) {
            return List.of();
        }
        Optional<Integer> guests = guestsFrom(clause, occasion);
        if (guests.isEmpty() && (!WORDS.in("attends", text) || WORDS.in("absent", text))) {
            return List.of();
        }
        if (guests.isPresent()) {
            return Sides.people(Sides.firstGroup(clause, guests.get(), MetRule.clauseEnd(clause, guests.get())));
        }
        if (margin) {
            return WORDS.in("attends", head)
                    ? Sides.people(Sides.firstGroup(
                            clause, clause.span().start(), occasion.span().start()))
                    : List.of();
        }
        List<Side> there = Sides.named(
                        clause, clause.span().start(), clause.span().end())
                .stream()
                .filter(side -> !meetsBeside(clause, side, occasion))
                .toList();
        return Sides.people(there);
    }

    /** 向…致贺信, 向…发表视频致辞: from afar. */
    static boolean isGreeted(Clause clause, OccasionMention occasion) {
        String head =
                clause.text(new Span(clause.span().start(), occasion.span().start()));
        return WORDS.in("by-letter", head) && WORDS.in("from-afar", OccasionRule.behind(clause, occasion));
    }

    /** In another part of the sentence, which tells of a meeting of its own. */
    private static boolean meetsBeside(Clause clause, Side side, OccasionMention occasion) {
        Span part = new Span(
                MetRule.clauseStart(clause, side.span().start()),
                MetRule.clauseEnd(clause, side.span().end()));
        String text = clause.view().text();
        return !part.contains(occasion.span())
                && List.of("receives", "talks", "calls").stream()
                        .anyMatch(name -> !MEETS.find(name, text, part).isEmpty());
    }

    /** 来华出席…的某某: those behind 的 came for it, not who receives them. */
    static Optional<Integer> guestsFrom(Clause clause, OccasionMention occasion) {
        String head =
                clause.text(new Span(clause.span().start(), occasion.span().start()));
        String behind = OccasionRule.behind(clause, occasion);
        Matcher of = OF.matcher(behind);
        boolean qualifies = WORDS.find("guest", head, new Span(0, head.length())).stream()
                .anyMatch(h -> h.end() >= head.length() - 8);
        return of.find() && qualifies && !of.group().contains("《")
                ? Optional.of(occasion.span().end() + of.end())
                : Optional.empty();
    }
}
