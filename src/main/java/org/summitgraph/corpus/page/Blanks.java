package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the blanks of a block that mean something from those that only justified a line. Kept are: one between two words of a
 * script that parts them; between the names in brackets, in a list of names and between the parts of a headline or of a quoted
 * title; and behind a dateline. Blanks around single characters, numbers and punctuation are justification.
 */
final class Blanks {

    private static final int DATELINE = 60;
    private static final int RUN = 4;

    private final String raw;
    private final boolean headline;
    private final List<Piece> pieces = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private final int base;

    /** A stretch without blanks; {@code depth} counts the brackets and quotation marks that are open behind it. */
    private record Piece(int start, int end, int han, int depth) {}

    Blanks(String raw, Block block) {
        this.raw = raw;
        this.headline = block.isHeadline();
        this.base = block.lines().stream()
                .mapToInt(line -> line.span().start())
                .min()
                .orElse(0);
        int depth = 0;
        for (Line line : block.lines()) {
            int first = pieces.size();
            depth = addPieces(line, depth);
            for (int i = first + 1; i < pieces.size(); i++) {
                if (matters(i, first)) {
                    kept.set(pieces.get(i - 1).end() - base);
                }
            }
        }
    }

    /** Whether the blank at {@code offset} of the raw text is kept: of several between two stretches at most the first is. */
    boolean keeps(int offset) {
        return kept.get(offset - base);
    }

    private int addPieces(Line line, int depthBefore) {
        int depth = depthBefore;
        int start = -1;
        int han = 0;
        for (int i = line.span().start(); i <= line.span().end(); i++) {
            boolean blank = i == line.span().end() || Glyph.isBlank(raw.charAt(i));
            if (blank && start >= 0) {
                pieces.add(new Piece(start, i, han, depth));
                start = -1;
                han = 0;
            } else if (!blank) {
                char c = raw.charAt(i);
                start = start < 0 ? i : start;
                han += Glyph.isHan(c) ? 1 : 0;
                depth = Math.max(0, depth + (Glyph.isOpener(c) ? 1 : 0) - (Glyph.isCloser(c) ? 1 : 0));
            }
        }
        return depth;
    }

    private boolean matters(int i, int first) {
        Piece left = pieces.get(i - 1);
        Piece right = pieces.get(i);
        char before = raw.charAt(left.end() - 1);
        char after = raw.charAt(right.start());
        if (Glyph.isWordLetter(before) && Glyph.isWordLetter(after)) {
            return !isSpread(i, first);
        }
        if (before < '\u2E80'
                && after < '\u2E80'
                && !Glyph.isWidePunctuation(before)
                && !Glyph.isWidePunctuation(after)) {
            return true;
        }
        if (endsDateline(left, first)) {
            return true;
        }
        if (!Glyph.isHan(before) && !Glyph.isCloser(before)) {
            return false;
        }
        return (Glyph.isHan(after) || Glyph.isOpener(after))
                && partsWords(i, first)
                && isParting(left, right, before, after);
    }

    private boolean partsWords(int i, int first) {
        return headline || pieces.get(i - 1).depth() > 0 || isNameList(i, first);
    }

    /** Single characters are glyphs of one word that was spread; brackets that follow need no blank. */
    private boolean isParting(Piece left, Piece right, char before, char after) {
        boolean spread = left.han() <= 1 && right.han() <= 1;
        return !spread && !(Glyph.isOpener(after) && Glyph.isHan(before) && after != '“' && after != '《');
    }

    /** True within four and more single characters after each other. */
    private boolean isSpread(int i, int first) {
        int from = i;
        while (from > Math.max(first, i - RUN) && isSingle(pieces.get(from - 1))) {
            from--;
        }
        int to = i;
        while (to < Math.min(pieces.size(), i + RUN) && isSingle(pieces.get(to))) {
            to++;
        }
        return from < i && i < to && to - from >= RUN;
    }

    private static boolean isSingle(Piece piece) {
        return piece.end() - piece.start() == 1;
    }

    private boolean endsDateline(Piece left, int first) {
        char last = raw.charAt(left.end() - 1);
        boolean filed = last == '电' || last == '電' || last == '讯' || last == '訊' || last == '）' || last == ')';
        return filed
                && !headline
                && left.end() - pieces.get(first).start() <= DATELINE
                && left.depth() == 0
                && first == 0;
    }

    /** Four and more stretches of two to four characters after each other are names. */
    private boolean isNameList(int i, int first) {
        int from = i;
        while (from > Math.max(first, i - RUN) && isName(pieces.get(from - 1))) {
            from--;
        }
        int to = i;
        while (to < Math.min(pieces.size(), i + RUN) && isName(pieces.get(to))) {
            to++;
        }
        return to - from >= RUN;
    }

    private static boolean isName(Piece piece) {
        return piece.han() >= 2 && piece.han() <= 4 && piece.end() - piece.start() == piece.han();
    }
}
