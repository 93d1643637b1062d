package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.nlp.Token;

/** Finds people who stand in the text without an office: Chinese names that the segmentation knows as such. */
final class NameAloneReader {

    private NameAloneReader() {}

    static List<Sighting> read(
            int article, ArticleScene scene, NameWords words, NameEvidence evidence, List<Sighting> known) {
        List<Sighting> found = new ArrayList<>();
        for (Sentence sentence : scene.view().analysis().sentences()) {
            for (Token token : sentence.tokens()) {
                if (isName(scene, words, evidence, token)
                        && known.stream()
                                .noneMatch(
                                        s -> s.article() == article && s.whole().overlaps(token.span()))) {
                    found.add(new Sighting(article, token.span(), token.surface(), token.span(), Optional.empty()));
                }
            }
        }
        return found;
    }

    private static boolean isName(ArticleScene scene, NameWords words, NameEvidence evidence, Token token) {
        if (!token.pos().equals("nr")) {
            return false;
        }
        int length = token.span().length();
        int surname = words.surname(scene.view(), token.span().start());
        return surname > 0
                && length > surname
                && length <= surname + 2
                && !token.surface().endsWith("方")
                && scene.around().partyOver(token.span().start()).isEmpty()
                && !scene.inTitle(token.span().start())
                && evidence.follows(scene.view(), token.span().end())
                && isClear(scene.view().at(token.span().start() - 1));
    }

    private static boolean isClear(char before) {
        return before < '\u4e00' || before > '\u9fff' || "和与同及、由对向".indexOf(before) >= 0;
    }
}
