package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.PartyMention.Form;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Groups without a name of their own, whose members the text tells: 两国, 双方, 六国, 各方. */
final class GroupReader {

    private static final Pattern GROUP = Pattern.compile("[两二三四五六七八九十]国(?!际|家)|双方|与会各方|与会各国|各方|各国");
    private static final String NUMERALS = "二三四五六七八九十";
    private static final Party CHINA = new Party("CN");

    private GroupReader() {}

    static List<PartyMention> read(TextView view, List<PartyMention> known) {
        List<PartyMention> found = new ArrayList<>();
        StateTally tally = new StateTally(known);
        Matcher matcher = GROUP.matcher(view.text());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (known.stream().noneMatch(m -> m.span().overlaps(span))) {
                members(view, span, known, tally)
                        .ifPresent(parties -> found.add(new PartyMention(span, parties, Form.GROUP)));
            }
        }
        return found;
    }

    private static Optional<List<Party>> members(TextView view, Span span, List<PartyMention> known, StateTally tally) {
        String words = span.of(view.text());
        if (words.startsWith("两") || words.equals("双方")) {
            return pair(view, span, known, tally);
        }
        int number = NUMERALS.indexOf(words.charAt(0)) + 2;
        return number >= 3 ? counted(view, number, span, known, tally) : mainGroup(known);
    }

    /** The two sides of the passage: named in the sentence so far, in the paragraph, or else in the whole article. */
    private static Optional<List<Party>> pair(TextView view, Span span, List<PartyMention> known, StateTally tally) {
        Span sentence = view.sentence(span.start());
        Span paragraph = view.paragraph(span.start());
        for (Span scope : List.of(
                new Span(sentence.start(), span.start()),
                sentence,
                new Span(paragraph.start(), span.start()),
                paragraph)) {
            Optional<PartyMention> joined = lastPair(known, scope);
            if (joined.isPresent()) {
                return joined.map(PartyMention::parties);
            }
            Set<Party> inside = tally.inside(scope);
            if (inside.size() == 2) {
                return Optional.of(List.copyOf(inside));
            }
        }
        List<Party> byCount = tally.byCount();
        return byCount.size() < 2 ? Optional.empty() : Optional.of(List.copyOf(byCount.subList(0, 2)));
    }

    private static Optional<PartyMention> lastPair(List<PartyMention> known, Span scope) {
        return known.stream()
                .filter(m -> scope.contains(m.span()) && m.parties().size() == 2)
                .reduce((a, b) -> b);
    }

    private static Optional<List<Party>> counted(
            TextView view, int number, Span span, List<PartyMention> known, StateTally tally) {
        for (PartyMention group : groupsBySize(known)) {
            if (group.parties().size() == number) {
                return Optional.of(group.parties());
            }
            if (group.parties().size() == number - 1 && !group.parties().contains(CHINA)) {
                List<Party> all = new ArrayList<>(List.of(CHINA));
                all.addAll(group.parties());
                return Optional.of(List.copyOf(all));
            }
            if (group.parties().size() == number + 1 && group.parties().contains(CHINA)) {
                return Optional.of(
                        group.parties().stream().filter(p -> !p.equals(CHINA)).toList());
            }
        }
        Set<Party> inside = tally.inside(view.sentence(span.start()));
        return inside.size() == number ? Optional.of(List.copyOf(inside)) : Optional.empty();
    }

    private static List<PartyMention> groupsBySize(List<PartyMention> known) {
        return known.stream().filter(m -> m.parties().size() > 2).toList();
    }

    /** The largest group that the article names. */
    private static Optional<List<Party>> mainGroup(List<PartyMention> known) {
        Set<Party> largest = new LinkedHashSet<>();
        for (PartyMention group : groupsBySize(known)) {
            if (group.parties().size() > largest.size()) {
                largest = new LinkedHashSet<>(group.parties());
            }
        }
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        if (known.stream().anyMatch(m -> m.parties().contains(CHINA))) {
            Set<Party> all = new LinkedHashSet<>(Set.of(CHINA));
            all.addAll(largest);
            return Optional.of(List.copyOf(all));
        }
        return Optional.of(List.copyOf(largest));
    }
}
