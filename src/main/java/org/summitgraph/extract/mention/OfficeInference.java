package org.summitgraph.extract.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.NameTrie;
import org.summitgraph.text.Span;

/** Concludes whose office it is where no state stands beside it. */
final class OfficeInference {

    private static final Party CHINA = new Party("CN");

    /** Codes of two letters that are bodies. AU and AL are states too: a state is meant more often. */
    private static final Set<String> NO_STATES = Set.of("EU", "UN", "WB");

    private final NameWords words;
    private final NameTrie<Party> organs;
    private final Set<String> foreignOffices = new WordFile("foreign-offices.txt").words();

    OfficeInference(NameWords words) {
        this.words = words;
        NameTrie.Builder<Party> trie = new NameTrie.Builder<>();
        for (List<String> row : new WordFile("organ-states.tsv").rows(2)) {
            WordFile.cut(row.get(1)).forEach(organ -> trie.add(organ, new Party(row.get(0))));
        }
        organs = trie.build();
    }

    /** For each dossier whose offices name no state. One state has one head: a state whose head is known is no other's. */
    void infer(List<Dossier> dossiers, List<ArticleScene> scenes) {
        for (Dossier dossier : dossiers) {
            if (dossier.statedOf().isEmpty() && dossier.office().isPresent()) {
                dossier.infer(of(dossier, dossiers, scenes));
            }
        }
        for (Dossier dossier : dossiers) {
            if (dossier.statedOf().isEmpty() && isRivalled(dossier, dossiers)) {
                dossier.infer(near(dossier, dossiers, scenes));
            }
        }
    }

    /** Another who is named more often holds the same post. */
    private static boolean isRivalled(Dossier dossier, List<Dossier> dossiers) {
        return dossiers.stream()
                .anyMatch(other -> other != dossier
                        && other.of().isPresent()
                        && other.of().equals(dossier.of())
                        && isSameHead(dossier, other)
                        && (other.statedOf().isPresent() || other.timesNamed() > dossier.timesNamed()));
    }

    private static boolean isSameHead(Dossier dossier, Dossier other) {
        Optional<Role> role = dossier.office().flatMap(OfficePhrase::role);
        return role.equals(other.office().flatMap(OfficePhrase::role))
                && (role.equals(Optional.of(Role.HEAD_OF_STATE)) || role.equals(Optional.of(Role.HEAD_OF_GOVERNMENT)));
    }

    private Optional<Party> of(Dossier dossier, List<Dossier> dossiers, List<ArticleScene> scenes) {
        String office = dossier.office().map(OfficePhrase::office).orElse("");
        Optional<Party> organ = dossier.sightings().stream()
                .flatMap(s -> s.office().stream())
                .flatMap(o -> organs.find(o.office()).stream())
                .map(m -> m.values().get(0))
                .findFirst();
        if (organ.isPresent()) {
            return organ;
        }
        Optional<Party> listed = listed(dossier, dossiers, scenes);
        if (listed.isPresent()) {
            return listed;
        }
        Sighting first = dossier.sightings().get(0);
        boolean foreign = foreignOffices.stream().anyMatch(office::endsWith);
        if (!foreign && isChineseName(scenes.get(first.article()).view(), first.span())) {
            return Optional.of(CHINA);
        }
        return near(dossier, dossiers, scenes);
    }

    /** 新加坡总统甲、总理乙: the second office is of the same state as the first. */
    private static Optional<Party> listed(Dossier dossier, List<Dossier> dossiers, List<ArticleScene> scenes) {
        for (Sighting sighting : dossier.sightings()) {
            TextView view = scenes.get(sighting.article()).view();
            int end = sighting.whole().start() - 1;
            if (sighting.office().isEmpty() || "、和与及".indexOf(view.at(end)) < 0) {
                continue;
            }
            for (Dossier other : dossiers) {
                boolean before = other != dossier
                        && other.of().filter(p -> p.code().length() == 2).isPresent()
                        && !isSameHead(dossier, other)
                        && other.sightings().stream()
                                .anyMatch(s -> s.article() == sighting.article()
                                        && s.whole().end() == end
                                        && s.office().isPresent());
                if (before) {
                    return other.of();
                }
            }
        }
        return Optional.empty();
    }

    private boolean isChineseName(TextView view, Span span) {
        int surname = words.surname(view, span.start());
        boolean sized = surname > 0 && span.length() > surname && span.length() <= surname + 2;
        boolean foreign = true;
        for (int i = span.start(); i < span.end(); i++) {
            foreign &= words.transliteration.has(view.at(i));
        }
        boolean token = view.token(span.start())
                .map(t -> t.span().equals(span) && t.pos().equals("nr"))
                .orElse(false);
        return sized && (!foreign || token);
    }

    /** The foreign state named most in the sentences that name the person; else the last one named before. */
    private static Optional<Party> near(Dossier dossier, List<Dossier> dossiers, List<ArticleScene> scenes) {
        Map<Party, Integer> votes = new LinkedHashMap<>();
        for (Sighting sighting : dossier.sightings()) {
            ArticleScene scene = scenes.get(sighting.article());
            Span sentence = scene.view().sentence(sighting.span().start());
            scene.parties().stream()
                    .filter(m -> sentence.contains(m.span()) && m.parties().size() <= 2)
                    .filter(m -> !isInOffice(m.span(), sighting.article(), dossiers))
                    .forEach(m -> m.parties().forEach(p -> votes.merge(p, 2, Integer::sum)));
            scene.places().stream()
                    .filter(m -> sentence.contains(m.span()))
                    .filter(m -> !isInOffice(m.span(), sighting.article(), dossiers))
                    .filter(m -> !isInName(scene.view(), m.span(), dossiers))
                    .forEach(m -> m.state().ifPresent(p -> votes.merge(p, 1, Integer::sum)));
        }
        votes.keySet().removeIf(p -> !isForeignState(p) || isTaken(p, dossier, dossiers));
        Optional<Party> most =
                votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return most.or(() -> before(dossier, dossiers, scenes));
    }

    /** 科隆 inside the name 科隆纳. */
    private static boolean isInName(TextView view, Span place, List<Dossier> dossiers) {
        String word = place.of(view.text());
        return dossiers.stream()
                .flatMap(d -> d.sightings().stream())
                .map(Sighting::name)
                .filter(name -> name.length() > word.length() && name.contains(word))
                .anyMatch(name -> view.startsWith(name, place.start() - name.indexOf(word)));
    }

    /** The state of another's office says little of one's own. */
    private static boolean isInOffice(Span party, int article, List<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(d -> d.sightings().stream())
                .anyMatch(s -> s.article() == article && s.whole().contains(party));
    }

    private static boolean isTaken(Party state, Dossier dossier, List<Dossier> dossiers) {
        return dossiers.stream()
                .anyMatch(other -> other != dossier
                        && isSameHead(dossier, other)
                        && other.statedOf().equals(Optional.of(state)));
    }

    private static Optional<Party> before(Dossier dossier, List<Dossier> dossiers, List<ArticleScene> scenes) {
        Sighting first = dossier.sightings().get(0);
        ArticleScene scene = scenes.get(first.article());
        Optional<Party> last = scene.parties().stream()
                .filter(m ->
                        m.span().end() <= first.span().start() && m.parties().size() <= 2)
                .flatMap(m -> m.parties().stream())
                .filter(p -> isForeignState(p) && !isTaken(p, dossier, dossiers))
                .reduce((a, b) -> b);
        return last.or(() -> scene.tally().byCount().stream()
                        .filter(p -> isForeignState(p) && !isTaken(p, dossier, dossiers))
                        .findFirst())
                .or(() -> scene.tally().byCount().stream()
                        .filter(OfficeInference::isForeignState)
                        .findFirst());
    }

    private static boolean isForeignState(Party party) {
        return party.code().matches("[A-Z]{2}") && !party.equals(CHINA) && !NO_STATES.contains(party.code());
    }
}
