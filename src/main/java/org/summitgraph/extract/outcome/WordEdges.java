package org.summitgraph.extract.outcome;

import java.util.regex.Pattern;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.nlp.Token;

/** Where the words and the names of states and bodies of an article begin and end. */
final class WordEdges {

    private static final Pattern COLLECTIVE = Pattern.compile(".国|.方|与会..|各.");

    private final boolean[] wordStarts;
    private final int[] partyStarts;
    private final int[] partyEnds;

    WordEdges(ArticleView view) {
        int length = view.text().length();
        wordStarts = new boolean[length + 1];
        partyStarts = new int[length + 1];
        partyEnds = new int[length + 1];
        for (Sentence sentence : view.analysis().sentences()) {
            for (Token token : sentence.tokens()) {
                wordStarts[token.span().start()] = true;
                wordStarts[token.span().end()] = true;
            }
        }
        for (int i = 0; i <= length; i++) {
            partyStarts[i] = i;
            partyEnds[i] = i;
        }
        view.mentions().parties().stream().filter(m -> isName(view.text(), m)).forEach(this::add);
    }

    /** Sides and collectives (中方, 两国, 六国) are no parts of names. */
    private static boolean isName(String text, PartyMention mention) {
        return switch (mention.form()) {
            case STATE, BODY, ABBREVIATION -> true;
            case GROUP -> !COLLECTIVE.matcher(mention.span().of(text)).matches();
            case SIDE -> false;
        };
    }

    void add(PartyMention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        partyStarts[end] = Math.min(partyStarts[end], start);
        partyEnds[start] = Math.max(partyEnds[start], end);
    }

    boolean isWordStart(int at) {
        return wordStarts[at];
    }

    boolean isWord(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (wordStarts[i]) {
                return false;
            }
        }
        return wordStarts[from] && wordStarts[to];
    }

    int partyStart(int end) {
        return partyStarts[end];
    }

    int partyEnd(int start) {
        return partyEnds[start];
    }
}
