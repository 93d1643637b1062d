package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.PartyMention.Form;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Entry;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Group;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.gazetteer.NameTrie;
import org.summitgraph.text.Span;

/** Finds states, bodies, sides, abbreviations and groups with a name of their own. */
final class PartyReader {

    private final StateAbbreviations abbreviations;
    private final Set<String> notSides = new WordFile("sides-not.txt").words();
    private final NameTrie<String> joinedContext = new WordFile("joined-states-context.txt").trie();
    private final NameTrie<String> initialContext = new WordFile("state-initial-context.txt").trie();
    private final Set<String> travel = new WordFile("travel-words.txt").words();
    private final NameTrie<List<Party>> groups;
    private final NameTrie<Party> more;

    PartyReader(Gazetteer gazetteer) {
        abbreviations = new StateAbbreviations(gazetteer);
        NameTrie.Builder<List<Party>> trie = new NameTrie.Builder<>();
        for (List<String> row : new WordFile("groups.tsv").rows(2)) {
            trie.add(row.get(0), parties(List.of(row.get(1).split("\\|"))));
        }
        groups = trie.build();
        NameTrie.Builder<Party> others = new NameTrie.Builder<>();
        for (List<String> row : new WordFile("more-parties.tsv").rows(2)) {
            WordFile.cut(row.get(0)).forEach(name -> others.add(name, new Party(row.get(1))));
        }
        more = others.build();
    }

    /** Parties by their own names: states, bodies, groups. */
    List<PartyMention> named(TextView view, List<NameMatch<Entry>> names) {
        List<PartyMention> found = new ArrayList<>();
        for (NameMatch<List<Party>> match : groups.find(view.text())) {
            found.add(new PartyMention(match.span(), match.values().get(0), Form.GROUP));
        }
        for (NameMatch<Party> match : more.find(view.text())) {
            found.add(new PartyMention(match.span(), match.values(), Form.BODY));
        }
        Set<Span> taken = new HashSet<>();
        found.forEach(mention -> taken.add(mention.span()));
        for (NameMatch<Entry> match : names) {
            mention(match)
                    .filter(m -> isWord(view, m.span()) && free(taken, m.span()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(PartyMention::span));
        return found;
    }

    private static boolean free(Set<Span> taken, Span span) {
        return taken.stream().noneMatch(span::overlaps);
    }

    private static Optional<PartyMention> mention(NameMatch<Entry> match) {
        for (Entry entry : match.values()) {
            if (entry instanceof Country country) {
                return Optional.of(new PartyMention(match.span(), List.of(new Party(country.iso())), Form.STATE));
            }
            if (entry instanceof Body body) {
                return Optional.of(new PartyMention(match.span(), List.of(new Party(body.code())), Form.BODY));
            }
            if (entry instanceof Group group) {
                return Optional.of(new PartyMention(match.span(), parties(group.members()), Form.GROUP));
            }
        }
        return Optional.empty();
    }

    private static List<Party> parties(List<String> codes) {
        return codes.stream().map(Party::new).toList();
    }

    /** A short name across two words is no name: 海地 in 沿海地区. */
    private static boolean isWord(TextView view, Span span) {
        return span.length() > 2 || view.isTokenBoundary(span.start()) || view.isTokenBoundary(span.end());
    }

    /** Sides and abbreviations, which mean what the text names: 吉方, 中吉乌, 访美. */
    List<PartyMention> abbreviated(TextView view, List<PartyMention> named) {
        StateTally tally = new StateTally(named);
        boolean[] taken = new boolean[view.length()];
        named.forEach(
                m -> java.util.Arrays.fill(taken, m.span().start(), m.span().end(), true));
        List<PartyMention> found = new ArrayList<>();
        int i = 0;
        while (i < view.length()) {
            Optional<PartyMention> mention =
                    taken[i] || !abbreviations.knows(view.at(i)) ? Optional.empty() : at(view, i, tally, taken);
            mention.ifPresent(found::add);
            i = mention.map(m -> m.span().end()).orElse(i + 1);
        }
        return found;
    }

    private Optional<PartyMention> at(TextView view, int i, StateTally tally, boolean[] taken) {
        return side(view, i, tally)
                .or(() -> party(view, i, tally))
                .or(() -> initial(view, i, tally))
                .or(() -> joined(view, i, tally, taken))
                .or(() -> travelled(view, i, tally));
    }

    private Optional<PartyMention> side(TextView view, int i, StateTally tally) {
        if (view.at(i + 1) != '方' || notSides.contains(view.at(i) + "方") || isNotSide(view, i)) {
            return Optional.empty();
        }
        return abbreviations
                .resolve(view.at(i), tally)
                .map(party -> new PartyMention(new Span(i, i + 2), List.of(party), Form.SIDE));
    }

    /** 俄总统 and the like. */
    private Optional<PartyMention> initial(TextView view, int i, StateTally tally) {
        boolean open = view.isTokenBoundary(i) && view.at(i - 1) != '中';
        if (!open || initialContext.longestAt(view.text(), i + 1).isEmpty()) {
            return Optional.empty();
        }
        return abbreviations
                .resolve(view.at(i), tally)
                .filter(party -> view.at(i) != '中' && view.at(i) != '华')
                .map(party -> new PartyMention(new Span(i, i + 1), List.of(party), Form.ABBREVIATION));
    }

    /** 越共 and the like, before an office or organ of the party. */
    private Optional<PartyMention> party(TextView view, int i, StateTally tally) {
        if (view.at(i + 1) != '共' || "中总第政领".indexOf(view.at(i + 2)) < 0) {
            return Optional.empty();
        }
        return abbreviations
                .resolve(view.at(i), tally)
                .map(party -> new PartyMention(new Span(i, i + 2), List.of(party), Form.ABBREVIATION));
    }

    private boolean isNotSide(TextView view, int i) {
        for (int length = 2; length <= 3; length++) {
            if (i + 1 + length <= view.length() && notSides.contains(view.text().substring(i + 1, i + 1 + length))) {
                return !view.isTokenBoundary(i + 1)
                        || view.tokenFrom(i + 1).map(t -> t.span().length() > 1).orElse(false);
            }
        }
        return false;
    }

    private Optional<PartyMention> joined(TextView view, int i, StateTally tally, boolean[] taken) {
        if (!view.isTokenBoundary(i)) {
            return Optional.empty();
        }
        Set<Party> parties = new LinkedHashSet<>();
        int end = i;
        while (end < view.length() && end - i < 4 && !taken[end] && abbreviations.knows(view.at(end))) {
            Optional<Party> party = abbreviations.resolve(view.at(end), tally);
            if (party.isEmpty() || !parties.add(party.get())) {
                break;
            }
            end++;
        }
        for (int to = end; to - i >= 2; to--) {
            if (joinedContext.longestAt(view.text(), to).isPresent()
                    || isAbbreviationToken(view, i, to)
                    || isListed(view, i, to)) {
                return Optional.of(
                        new PartyMention(new Span(i, to), List.copyOf(parties).subList(0, to - i), Form.ABBREVIATION));
            }
        }
        return Optional.empty();
    }

    /** 中美、中欧关系. */
    private static boolean isListed(TextView view, int from, int to) {
        return view.at(from) == '中' && to - from == 2 && "、和与".indexOf(view.at(to)) >= 0 && view.at(to + 1) == '中';
    }

    private static boolean isAbbreviationToken(TextView view, int from, int to) {
        return view.token(from)
                .map(t -> t.span().equals(new Span(from, to))
                        && (t.pos().startsWith("j") || t.pos().startsWith("ns")))
                .orElse(false);
    }

    private Optional<PartyMention> travelled(TextView view, int i, StateTally tally) {
        if (!travel.contains(String.valueOf(view.at(i - 1)))
                || view.tokenFrom(i).map(t -> t.span().length() > 1).orElse(false)) {
            return Optional.empty();
        }
        boolean oneWord = !view.isTokenBoundary(i);
        if (oneWord && view.at(i) != '华' && view.at(i - 1) != '访') {
            return Optional.empty();
        }
        boolean clear = view.at(i) == '华' || "访赴驻抵旅".indexOf(view.at(i - 1)) >= 0 || "美俄日欧非韩朝".indexOf(view.at(i)) >= 0;
        return abbreviations
                .resolve(view.at(i), tally)
                .filter(party -> clear && (view.at(i) == '华' || tally.count(party) > 0))
                .map(party -> new PartyMention(new Span(i, i + 1), List.of(party), Form.ABBREVIATION));
    }
}
