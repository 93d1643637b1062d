package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.PersonMention.Form;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.gazetteer.NameTrie;
import org.summitgraph.text.Span;

/** Finds the names of a roster wherever they stand. */
final class BareNameReader {

    /** Words after a leader's name that make it part of the name of a doctrine. */
    private static final Set<String> DOCTRINE =
            Set.of("新时代中国特色", "外交思想", "经济思想", "法治思想", "强军思想", "生态文明思想", "文化思想", "思想");

    private final Map<String, List<Dossier>> byName;
    private final NameTrie<String> trie;
    private final NameWords words;
    private final NameEvidence evidence;

    BareNameReader(Map<String, List<Dossier>> byName, NameWords words, NameEvidence evidence) {
        this.byName = byName;
        this.words = words;
        this.evidence = evidence;
        NameTrie.Builder<String> builder = new NameTrie.Builder<>();
        byName.keySet().forEach(name -> builder.add(name, name));
        trie = builder.build();
    }

    /** A name at its place. */
    record Found(Span span, Dossier dossier, Form form, Span whole) {}

    List<Found> read(int article, ArticleScene scene) {
        List<Found> found = new ArrayList<>();
        for (NameMatch<String> match : trie.find(scene.view().text())) {
            Optional<Sighting> sighting = sightingAt(article, match);
            if (sighting.isEmpty() && !stands(scene, match.span())) {
                continue;
            }
            choose(article, match)
                    .ifPresent(d -> found.add(new Found(
                            match.span(),
                            d,
                            sighting.flatMap(Sighting::office).isPresent() ? Form.OFFICE_AND_NAME : Form.NAME,
                            sighting.map(Sighting::whole).orElse(match.span()))));
        }
        return found;
    }

    private Optional<Sighting> sightingAt(int article, NameMatch<String> match) {
        return byName.getOrDefault(match.values().get(0), List.of()).stream()
                .flatMap(d -> d.sightings().stream())
                .filter(s -> s.article() == article && s.span().equals(match.span()))
                .findFirst();
    }

    private boolean stands(ArticleScene scene, Span span) {
        TextView view = scene.view();
        if (scene.inTitle(span.start())
                || scene.around().partyOver(span.start()).isPresent()
                || DOCTRINE.stream().anyMatch(w -> view.startsWith(w, span.end()))
                || view.startsWith("同志为核心", span.end())) {
            return false;
        }
        boolean begins = !words.transliteration.has(view.at(span.start() - 1))
                || view.isTokenBoundary(span.start())
                || scene.around().partyOver(span.start() - 1).isPresent();
        boolean ends = !words.transliteration.has(view.at(span.end()))
                || view.isTokenBoundary(span.end())
                || evidence.follows(view, span.end());
        boolean dotted = NameWords.isDot(view.at(span.start() - 1)) || NameWords.isDot(view.at(span.end()));
        return begins && ends && !dotted;
    }

    /** Of several people of one name, the one whose office stands here, else the last one named before. */
    private Optional<Dossier> choose(int article, NameMatch<String> match) {
        List<Dossier> candidates = byName.getOrDefault(match.values().get(0), List.of());
        Dossier best = null;
        int nearest = -1;
        for (Dossier dossier : candidates) {
            for (Sighting sighting : dossier.sightings()) {
                boolean here = sighting.article() == article
                        && sighting.span().start() <= match.span().start();
                int at = here ? sighting.span().start() : -1;
                if (best == null || at > nearest) {
                    best = dossier;
                    nearest = at;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
