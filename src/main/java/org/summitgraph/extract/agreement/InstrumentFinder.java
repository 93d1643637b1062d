package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.text.Span;

/** Finds the names of instruments in a sentence, in text order, none twice. */
final class InstrumentFinder {

    private final Setting setting;
    private final String blanked;
    private final DescribedNames described;

    /** @param blanked the article with everything in title marks blanked */
    InstrumentFinder(Setting setting, String blanked) {
        this.setting = setting;
        this.blanked = blanked;
        this.described = new DescribedNames(setting, blanked);
    }

    List<InstrumentName> read(Span sentence) {
        List<InstrumentName> found = new ArrayList<>(TitledNames.read(setting, sentence));
        addFree(found, KnownNames.read(setting, sentence));
        addFree(found, BundleNames.read(blanked, sentence));
        addFree(found, described.read(sentence));
        addFree(found, Headline.read(setting, sentence));
        found.sort(Comparator.comparing(InstrumentName::span));
        return found;
    }

    private static void addFree(List<InstrumentName> found, List<InstrumentName> more) {
        List<InstrumentName> before = List.copyOf(found);
        more.stream()
                .filter(n -> before.stream().noneMatch(b -> b.span().overlaps(n.span())))
                .forEach(found::add);
    }
}
