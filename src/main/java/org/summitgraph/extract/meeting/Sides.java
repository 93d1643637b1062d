package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Who may take part, as a stretch of a sentence names them. */
final class Sides {

    private static final Words WORDS = Words.of("words.tsv");
    private static final String JOINED = "、|和|与|及|同|以及|并|还有|，|夫妇|等|跟|，以及|一行和";
    private static final String LOCATIVE = "在赴抵达到驻访从自离于对";

    private Sides() {}

    /** People, and states or bodies by their people (代表团, 外长), in text order. */
    static List<Side> named(Clause clause, int from, int to) {
        return read(clause, from, to, false).stream()
                .filter(s -> s.party().isPresent()
                        || s.person().flatMap(Person::role).isPresent())
                .toList();
    }

    /** As {@link #named}, and people of whom the text gives neither office nor state. */
    static List<Side> anybody(Clause clause, int from, int to) {
        return read(clause, from, to, false);
    }

    /** As {@link #named}, and states or bodies that act by themselves: 中美在日内瓦举行会谈. */
    static List<Side> acting(Clause clause, int from, int to) {
        return read(clause, from, to, true);
    }

    /** The states in the name of an event: 中国“哈萨克斯坦旅游年”. */
    static List<Side> inName(Clause clause, Span name) {
        return clause.parties(name.start(), name.end()).stream()
                .flatMap(m -> m.parties().stream().map(p -> Side.of(m.span(), p)))
                .toList();
    }

    /** The group that stands first: the grammatical subject. */
    static List<Side> firstGroup(Clause clause, int from, int to) {
        List<Side> group = new ArrayList<>();
        Span told = new Span(0, 0);
        for (Side side : named(clause, from, to)) {
            Span whole = whole(clause, side);
            boolean apart = whole.start() > told.end();
            if (!group.isEmpty() && apart && !clause.between(told, whole).matches(JOINED)) {
                break;
            }
            group.add(side);
            told = told.cover(whole);
        }
        return group;
    }

    /** The group that stands last: who is nearest to a verb behind. */
    static List<Side> lastGroup(Clause clause, int from, int to) {
        List<Side> group = new ArrayList<>();
        for (Side side : named(clause, from, to)) {
            Span whole = whole(clause, side);
            Span last = group.isEmpty() ? whole : whole(clause, group.get(group.size() - 1));
            boolean apart = !last.overlaps(whole) && whole.start() > last.end();
            if (apart && !clause.between(last, whole).matches(JOINED)) {
                group.clear();
            }
            group.add(side);
        }
        return group;
    }

    static List<Person> people(Collection<Side> sides) {
        return sides.stream().flatMap(s -> s.person().stream()).distinct().toList();
    }

    static Set<Party> parties(Collection<Side> sides) {
        Set<Party> parties = new LinkedHashSet<>();
        sides.forEach(s -> s.party().ifPresent(parties::add));
        return parties;
    }

    /** Sides of one party together, in text order. */
    static Map<Party, List<Side>> byParty(Collection<Side> sides) {
        Map<Party, List<Side>> map = new LinkedHashMap<>();
        sides.forEach(s -> s.party()
                .ifPresent(p -> map.computeIfAbsent(p, k -> new ArrayList<>()).add(s)));
        return map;
    }

    private static List<Side> read(Clause clause, int from, int to, boolean bare) {
        if (clause.people(from, to).isEmpty()
                && clause.parties(from, to).isEmpty()
                && clause.addressee().isEmpty()) {
            return List.of();
        }
        List<Span> beside = clause.beside();
        List<Side> sides = new ArrayList<>();
        for (PersonMention mention : Participants.principals(clause, from, to)) {
            if (beside.stream().noneMatch(b -> b.contains(mention.span()))) {
                sides.add(Side.of(mention.span(), mention.person()));
            }
        }
        clause.addressee()
                .ifPresent(person -> courtesies(clause, from, to).forEach(span -> sides.add(Side.of(span, person))));
        for (PartyMention mention : clause.parties(from, to)) {
            boolean acts = bare && isActor(clause, mention);
            if ((acts || hasDelegates(clause, mention)) && isFree(clause, mention, beside)) {
                for (Party party : mention.parties()) {
                    sides.add(Side.of(mention.span(), party));
                }
            }
        }
        return withoutNameless(sides);
    }

    /** 殿下, 总统先生 without a name: whom the words are spoken to. */
    private static List<Span> courtesies(Clause clause, int from, int to) {
        return WORDS.find("courtesy", clause.view().text(), new Span(from, Math.max(from, to))).stream()
                .map(Words.Hit::span)
                .filter(span -> clause.view().mentions().people().stream()
                        .noneMatch(p -> p.whole().overlaps(span) || p.span().end() == span.start()))
                .toList();
    }

    /** A state whose people are named in the same stretch does not stand beside them. */
    private static List<Side> withoutNameless(List<Side> sides) {
        Set<Party> named = new LinkedHashSet<>();
        sides.stream()
                .filter(s -> s.person().isPresent())
                .forEach(s -> s.party().ifPresent(named::add));
        return sides.stream()
                .filter(s -> s.person().isPresent()
                        || s.party().filter(named::contains).isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Side::span))
                .toList();
    }

    private static boolean isFree(Clause clause, PartyMention mention, List<Span> beside) {
        return beside.stream().noneMatch(b -> b.overlaps(mention.span()))
                && clause.view().mentions().people().stream()
                        .filter(p -> p.form() != PersonMention.Form.COLLECTIVE)
                        .noneMatch(p -> p.whole().overlaps(mention.span()))
                && clause.view().mentions().occasions().stream()
                        .map(OccasionMention::span)
                        .noneMatch(o -> o.overlaps(mention.span()))
                && clause.view().mentions().titles().stream()
                        .noneMatch(t -> t.span().overlaps(mention.span()));
    }

    /** 俄罗斯代表团, and 俄罗斯 of 俄罗斯、伊朗防长: states in a list share what stands behind the last. */
    private static boolean hasDelegates(Clause clause, PartyMention mention) {
        int end = mention.span().end();
        if (WORDS.lookingAt("delegates", clause.view().text(), end).isPresent()) {
            return true;
        }
        return clause.view().text().startsWith("、", end)
                && clause.parties(end + 1, clause.span().end()).stream()
                        .filter(next -> next.span().start() == end + 1)
                        .anyMatch(next -> hasDelegates(clause, next));
    }

    private static boolean isActor(Clause clause, PartyMention mention) {
        String text = clause.view().text();
        int start = mention.span().start();
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        return LOCATIVE.indexOf(before) < 0
                && WORDS.lookingAt("acts", text, mention.span().end()).isPresent();
    }

    private static Span whole(Clause clause, Side side) {
        return clause.view().mentions().people().stream()
                .filter(p -> p.span().equals(side.span()))
                .map(PersonMention::whole)
                .findFirst()
                .orElse(side.span());
    }

    static Optional<Span> wholeOf(Clause clause, Side side) {
        return Optional.of(whole(clause, side));
    }
}
