package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/** Finds offices with the organ, state and further offices before them. */
final class OfficeReader {

    /** Words that are also the name of a state. */
    private static final Set<String> SULTANS = Set.of("苏丹");

    private final OfficeWords words;

    OfficeReader(OfficeWords words) {
        this.words = words;
    }

    /** All office phrases in text order; offices of one chain (国务委员兼外长) make one phrase. */
    List<OfficePhrase> read(TextView view, Surroundings around) {
        List<Segment> segments = new ArrayList<>();
        for (NameMatch<Office> match : matches(view, around)) {
            segments.add(new SegmentReader(words, view, around, segments).read(match));
        }
        List<OfficePhrase> phrases = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            boolean continued = i + 1 < segments.size()
                    && segments.get(i).equals(segments.get(i + 1).before());
            if (!continued) {
                phrases.add(segments.get(i).phrase(words, view));
            }
        }
        return phrases;
    }

    private List<NameMatch<Office>> matches(TextView view, Surroundings around) {
        List<NameMatch<Office>> found = new ArrayList<>();
        int i = 0;
        while (i < view.length()) {
            Optional<NameMatch<Office>> match = words.offices.longestAt(view.text(), i);
            if (match.isPresent()) {
                Office office = match.get().values().get(0);
                Span span = match.get().span();
                if (office.kind() == Office.Kind.NONE || !stands(view, around, span)) {
                    i = office.kind() == Office.Kind.NONE ? span.end() : i + 1;
                    continue;
                }
                found.add(match.get());
                i = span.end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** 美国务卿: one character ends the state and begins the office. */
    private static boolean sharesCharacter(TextView view, Span office, PartyMention state) {
        return state.span().end() == office.start() + 1
                && (view.startsWith("国务", office.start()) || view.startsWith("国防", office.start()));
    }

    /** Not across the end of another word (外交部长期) and not across a state's name (中国王毅). */
    private static boolean stands(TextView view, Surroundings around, Span span) {
        Optional<PartyMention> across =
                around.partyOver(span.start()).filter(p -> p.span().start() < span.start());
        if (across.isPresent() && !sharesCharacter(view, span, across.get())) {
            return false;
        }
        if (SULTANS.contains(span.of(view.text()))) {
            return around.partyTo(span.start())
                    .map(p -> p.parties().get(0).code().matches("BN|OM"))
                    .orElse(false);
        }
        if (view.isTokenBoundary(span.end())) {
            return true;
        }
        Optional<Token> over = view.token(span.end());
        return over.isEmpty()
                || over.get().span().start() < span.start()
                || over.get().pos().matches("(?:nr|ns|nz|r).*")
                || over.get().span().start() == span.start();
    }
}
