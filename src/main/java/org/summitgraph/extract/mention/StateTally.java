package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Which states and bodies a text names, where and how often. */
final class StateTally {

    private final Map<Party, Integer> counts = new LinkedHashMap<>();
    private final List<PartyMention> mentions;

    StateTally(Collection<PartyMention> mentions) {
        this.mentions = mentions.stream()
                .sorted(Comparator.comparing(PartyMention::span))
                .toList();
        for (PartyMention mention : this.mentions) {
            mention.parties().forEach(party -> counts.merge(party, 1, Integer::sum));
        }
    }

    int count(Party party) {
        return counts.getOrDefault(party, 0);
    }

    /** The most named of {@code candidates}, the earlier named of two equals; empty where none is named. */
    Optional<Party> mostNamed(Collection<Party> candidates) {
        Party best = null;
        for (Party party : counts.keySet()) {
            if (candidates.contains(party) && (best == null || count(party) > count(best))) {
                best = party;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Parties named inside a span, in order, each once. */
    Set<Party> inside(Span span) {
        Set<Party> inside = new LinkedHashSet<>();
        for (PartyMention mention : mentions) {
            if (span.contains(mention.span())) {
                inside.addAll(mention.parties());
            }
        }
        return inside;
    }

    /** The last state or body named alone before an offset, not before {@code from}. */
    Optional<PartyMention> lastBefore(int offset, int from) {
        PartyMention last = null;
        for (PartyMention mention : mentions) {
            if (mention.span().start() >= from
                    && mention.span().end() <= offset
                    && mention.parties().size() == 1) {
                last = mention;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Parties by how often they are named, the earlier named of equals first. */
    List<Party> byCount() {
        List<Party> parties = new ArrayList<>(counts.keySet());
        parties.sort(Comparator.comparing((Party p) -> -count(p)));
        return parties;
    }
}
