package org.summitgraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.Party;

/** Who is named between two offsets of a text: states, bodies, and people for theirs. */
final class Actors {

    /** Bodies whose short names are as long as the codes of states. */
    private static final Set<String> BODIES = Set.of("UN", "EU", "AL", "WB");

    private final Setting setting;

    Actors(Setting setting) {
        this.setting = setting;
    }

    Set<Party> in(int from, int to) {
        Set<Party> actors = new LinkedHashSet<>(setting.partiesIn(from, to));
        actors.addAll(people(from, to));
        return actors;
    }

    /** As {@link #in}, without those that only 两国 or 双方 means. */
    Set<Party> named(int from, int to) {
        Set<Party> named = new LinkedHashSet<>();
        setting.mentionsIn(from, to).stream()
                .filter(m -> m.form() != PartyMention.Form.GROUP)
                .forEach(m -> named.addAll(m.parties()));
        named.addAll(people(from, to));
        return named;
    }

    private Set<Party> people(int from, int to) {
        return setting.peopleIn(from, to).stream()
                .filter(p -> p.form() != PersonMention.Form.COLLECTIVE)
                .flatMap(p -> p.person().of().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isBody(Party party) {
        return party.code().length() > 2 || BODIES.contains(party.code());
    }
}
