package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Finds names beside offices: 俄罗斯总统普京, 普京总统. */
final class SightingReader {

    private static final Set<String> BEHIND_NAME = new WordFile("titles-after-name.txt").words();
    private final NameReader names;

    SightingReader(NameReader names) {
        this.names = names;
    }

    List<Sighting> read(int article, ArticleScene scene) {
        List<Sighting> sightings = new ArrayList<>();
        for (OfficePhrase office : scene.offices()) {
            if (!scene.inTitle(office.span().start())) {
                after(article, scene, office)
                        .or(() -> before(article, scene, office))
                        .ifPresent(sightings::add);
            }
        }
        return sightings;
    }

    private Optional<Sighting> after(int article, ArticleScene scene, OfficePhrase office) {
        TextView view = scene.view();
        int start = office.span().end();
        while (view.at(start) == ' ' || view.at(start) == '\u3000') {
            start++;
        }
        return names.after(view, start, office.of().filter(SightingReader::isState), scene.around())
                .map(span -> new Sighting(
                        article, span, span.of(view.text()), office.whole().cover(span), Optional.of(office)));
    }

    private static boolean isState(Party party) {
        return party.code().length() == 2;
    }

    private Optional<Sighting> before(int article, ArticleScene scene, OfficePhrase office) {
        TextView view = scene.view();
        if (!BEHIND_NAME.contains(
                        view.text().substring(office.head(), office.span().end()))
                && !BEHIND_NAME.contains(office.first())) {
            return Optional.empty();
        }
        return names.before(view, office.head(), scene.around())
                .map(span -> new Sighting(
                        article,
                        span,
                        span.of(view.text()),
                        new Span(span.start(), office.span().end()),
                        Optional.of(bareOf(office, span, scene))));
    }

    /** Behind a name, words before the name say nothing of the office, but for the state right before it (俄罗斯普京总统). */
    private static OfficePhrase bareOf(OfficePhrase office, Span name, ArticleScene scene) {
        Span span = new Span(office.head(), office.span().end());
        String words = span.of(scene.view().text());
        Optional<Party> of = scene.around()
                .partyTo(name.start())
                .filter(p -> p.parties().size() == 1)
                .map(p -> p.parties().get(0));
        boolean bare = office.seniority() > 1 || words.equals("主席");
        return new OfficePhrase(
                span, span, words, office.role(), office.seniority(), of, office.head(), office.first(), bare);
    }
}
