package org.summitgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.NameTrie;
import org.summitgraph.text.Span;

/** Concludes whose office it is where no state stands beside it. */
final class OfficeInference {

    private static final Party CHINA = new Party("CN");

    private final NameWords words;
    private final NameTrie<String> chineseOrgans = new WordFile("chinese-organs.txt").trie();
    private final Set<String> foreignOffices = new WordFile("foreign-offices.txt").words();

    OfficeInference(NameWords words) {
        this.words = words;
    }

    Optional<Party> of(Dossier dossier, List<ArticleScene> scenes) {
        Optional<OfficePhrase> office = dossier.office();
        if (office.isEmpty() || dossier.sightings().isEmpty()) {
            return Optional.empty();
        }
        if (!chineseOrgans.find(office.get().office()).isEmpty()) {
            return Optional.of(CHINA);
        }
        Sighting first = dossier.sightings().get(0);
        ArticleScene scene = scenes.get(first.article());
        boolean foreign =
                foreignOffices.stream().anyMatch(w -> office.get().office().endsWith(w));
        if (!foreign && isChineseName(scene.view(), first.span())) {
            return Optional.of(CHINA);
        }
        return nearestForeign(scene, first.span());
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

    private static Optional<Party> nearestForeign(ArticleScene scene, Span span) {
        Span paragraph = scene.view().paragraph(span.start());
        Optional<Party> near = foreignBefore(scene, span.start(), paragraph.start());
        if (near.isPresent()) {
            return near;
        }
        Optional<Party> before = foreignBefore(scene, span.start(), 0);
        return before.isPresent()
                ? before
                : scene.tally().byCount().stream()
                        .filter(OfficeInference::isForeignState)
                        .findFirst();
    }

    private static Optional<Party> foreignBefore(ArticleScene scene, int offset, int from) {
        return scene.parties().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= offset)
                .filter(m -> m.parties().size() <= 2)
                .flatMap(m -> m.parties().stream())
                .filter(OfficeInference::isForeignState)
                .reduce((a, b) -> b);
    }

    private static boolean isForeignState(Party party) {
        return party.code().length() == 2
                && !party.equals(CHINA)
                && !Set.of("EU", "UN", "AU", "AL", "WB").contains(party.code());
    }
}
