package org.summitgraph.nlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitgraph.text.Article;
import org.summitgraph.text.Span;

/**
 * Words and sentences by HanLP's default Viterbi segmentation with Chinese and transliterated names; place, organisation and
 * Japanese names stay off, since they find more than there is. One shared segmenter, configured once, serves all threads.
 */
public final class HanLpAnalyzer implements Analyzer {

    /** HanLP needs memory in proportion to what it is given at once; a longer sentence is cut about here. */
    private static final int LONGEST = 10_000;

    /** How far back a cut looks for a sign that parts words. */
    private static final int REACH = 200;

    private final Segment segment;

    /**
     * Loads nothing yet: HanLP reads its dictionaries with the first sentence.
     *
     * @param environment the process's environment; HANLP_ROOT in it would silently send HanLP to other dictionaries
     * @throws IllegalStateException where HANLP_ROOT is set
     */
    public HanLpAnalyzer(Map<String, String> environment) {
        if (environment.containsKey("HANLP_ROOT")) {
            throw new IllegalStateException(
                    "HANLP_ROOT is set: it would replace the dictionaries that come with the program");
        }
        segment = new ViterbiSegment()
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enableOffset(true);
    }

    @Override
    public Analysis analyze(Article article) {
        String text = SimplifiedScript.of(article.text().text());
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Piece piece : SentenceSplitter.split(text)) {
            sentences.add(new Sentence(piece.span(), tokens(text, piece.span()), piece.paragraph()));
        }
        return new Analysis(article, text, sentences);
    }

    private List<Token> tokens(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        int to;
        for (int from = sentence.start(); from < sentence.end(); from = to) {
            to = cut(text, from, sentence.end());
            for (Term term : segment.seg(text.substring(from, to))) {
                int start = from + term.offset;
                tokens.add(
                        new Token(new Span(start, start + term.word.length()), term.word, String.valueOf(term.nature)));
            }
        }
        return tokens;
    }

    /** Behind the last sign in reach that is neither letter nor digit, else at any whole character. */
    private static int cut(String text, int from, int end) {
        int to = from + LONGEST;
        if (to >= end) {
            return end;
        }
        for (int i = to; i > to - REACH; i--) {
            char before = text.charAt(i - 1);
            if (!Character.isLetterOrDigit(before) && !Character.isSurrogate(before)) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) && Character.isHighSurrogate(text.charAt(to - 1))
                ? to - 1
                : to;
    }
}
