package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/** An analysed article with quick answers to what stands where. */
final class TextView {

    private static final int NONE = -1;

    private final Analysis analysis;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] tokenAt;
    private final int[] sentenceAt;

    TextView(Analysis analysis) {
        this.analysis = analysis;
        tokenAt = new int[analysis.text().length() + 1];
        sentenceAt = new int[analysis.text().length() + 1];
        Arrays.fill(tokenAt, NONE);
        Arrays.fill(sentenceAt, NONE);
        int number = 0;
        for (Sentence sentence : analysis.sentences()) {
            Arrays.fill(sentenceAt, sentence.span().start(), sentence.span().end(), number++);
            for (Token token : sentence.tokens()) {
                Arrays.fill(tokenAt, token.span().start(), token.span().end(), tokens.size());
                tokens.add(token);
            }
        }
    }

    Analysis analysis() {
        return analysis;
    }

    String text() {
        return analysis.text();
    }

    int length() {
        return analysis.text().length();
    }

    /** The character at an offset; a line feed outside the text. */
    char at(int offset) {
        return offset < 0 || offset >= length() ? '\n' : text().charAt(offset);
    }

    /** The token over the character at an offset. */
    Optional<Token> token(int offset) {
        return offset < 0 || offset >= length() || tokenAt[offset] == NONE
                ? Optional.empty()
                : Optional.of(tokens.get(tokenAt[offset]));
    }

    /** The token that begins at an offset. */
    Optional<Token> tokenFrom(int start) {
        return token(start).filter(t -> t.span().start() == start);
    }

    /** The token that ends before an offset. */
    Optional<Token> tokenTo(int end) {
        return token(end - 1).filter(t -> t.span().end() == end);
    }

    /** Whether no token stands across an offset. */
    boolean isTokenBoundary(int offset) {
        return offset <= 0 || offset >= length() || tokenAt[offset - 1] != tokenAt[offset] || tokenAt[offset] == NONE;
    }

    /** Exactly these characters are one token. */
    boolean isToken(Span span) {
        return token(span.start()).map(t -> t.span().equals(span)).orElse(false);
    }

    /** The sentence around an offset; the empty span there if it lies between sentences. */
    Span sentence(int offset) {
        if (offset < 0 || offset >= length() || sentenceAt[offset] == NONE) {
            int at = Math.max(0, Math.min(offset, length()));
            return new Span(at, at);
        }
        return analysis.sentences().get(sentenceAt[offset]).span();
    }

    /** The paragraph around an offset. */
    Span paragraph(int offset) {
        int from = text().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int to = text().indexOf('\n', offset);
        return new Span(Math.min(from, offset), to < 0 ? length() : to);
    }

    boolean startsWith(String word, int offset) {
        return offset >= 0 && text().startsWith(word, offset);
    }

    boolean endsWith(String word, int end) {
        return end - word.length() >= 0 && text().startsWith(word, end - word.length());
    }
}
