package org.summitgraph.extract.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/** What speaks for a stretch of text being a whole name. Made for one unit; not thread-safe. */
final class NameEvidence {

    private static final int ENOUGH = 3;

    private final NameWords words;
    private final List<TextView> unit;
    private final Map<String, Integer> seen = new HashMap<>();

    NameEvidence(NameWords words, List<TextView> unit) {
        this.words = words;
        this.unit = unit;
    }

    double score(TextView view, Span span) {
        double score = follows(view, span.end()) ? 3 : isCutShort(view, span.end()) ? -1 : 0;
        score += view.isTokenBoundary(span.end()) ? 1 : 0;
        score += isNameToken(view, span) ? 2.5 : 0;
        int here = follows(view, span.end()) ? 1 : 0;
        score += Math.min(ENOUGH, elsewhere(span.of(view.text())) - here) * 0.7;
        return score;
    }

    /** What follows is a single character that the segmentation could not place: it may belong to the name. */
    private static boolean isCutShort(TextView view, int end) {
        return view.tokenFrom(end).map(t -> t.span().length() == 1).orElse(false);
    }

    /** Exactly one token, tagged as a person's name. */
    boolean isNameToken(TextView view, Span span) {
        return view.isToken(span)
                && view.token(span.start()).map(t -> t.pos().startsWith("nr")).orElse(false);
    }

    /** Words of the dictionary that are no name, or that stand after names. */
    boolean isOtherWord(TextView view, Span span) {
        Optional<Token> first = view.tokenFrom(span.start());
        boolean named = first.map(t -> t.pos().startsWith("nr")).orElse(false);
        boolean joined = NameWords.isDash(view.at(span.start() + 1)) || NameWords.isDot(view.at(span.start() + 1));
        if (!named
                && !joined
                && words.after.longestAt(view.text(), span.start()).isPresent()) {
            return true;
        }
        if (first.isEmpty()
                || first.get().span().length() < 2
                || first.get().span().end() > span.end()) {
            return false;
        }
        Token token = first.get();
        boolean oneMore = span.length() == token.span().length() + 1;
        return (token.span().equals(span) && (isFirm(token) || (isNoun(token) && !mayBeForeign(view, span))))
                || (oneMore && isFirm(token) && !view.isTokenBoundary(span.end()));
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("n")
                || token.pos().equals("vn")
                || token.pos().equals("nnt");
    }

    private boolean mayBeForeign(TextView view, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!words.transliteration.has(view.at(i))) {
                return false;
            }
        }
        return follows(view, span.end());
    }

    private static boolean isFirm(Token token) {
        String pos = token.pos();
        return pos.startsWith("v")
                || pos.startsWith("d")
                || pos.startsWith("a")
                || pos.startsWith("c")
                || pos.startsWith("p")
                || pos.startsWith("r")
                || pos.startsWith("t")
                || pos.startsWith("f")
                || pos.startsWith("u");
    }

    /** Whether a name may end at an offset: punctuation, or a word that stands after names. */
    boolean follows(TextView view, int end) {
        char c = view.at(end);
        if (c < '\u4e00' || c > '\u9fff') {
            return !NameWords.isDot(c);
        }
        if (words.after.longestAt(view.text(), end).isPresent()) {
            return true;
        }
        return view.tokenFrom(end).map(t -> isFirm(t) && t.span().length() >= 2).orElse(false);
    }

    /** How often the stretch stands in the unit with something after it that stands after names. */
    private int elsewhere(String name) {
        Integer known = seen.get(name);
        if (known != null) {
            return known;
        }
        int count = 0;
        for (TextView view : unit) {
            int at = view.text().indexOf(name);
            while (at >= 0 && count <= ENOUGH) {
                if (follows(view, at + name.length())) {
                    count++;
                }
                at = view.text().indexOf(name, at + 1);
            }
        }
        seen.put(name, count);
        return count;
    }
}
