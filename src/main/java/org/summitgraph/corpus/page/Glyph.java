package org.summitgraph.corpus.page;

import java.lang.Character.UnicodeScript;
import org.summitgraph.text.CleanText;

/** What the characters of a printed line are to its setting. */
final class Glyph {

    private static final String STOPS = "。！？!?…";
    private static final String CLOSERS = "”’」』〉》）)】〕］]\"";
    private static final String OPENERS = "“‘「『〈《（(【〔［[";

    private Glyph() {}

    static boolean isBlank(char c) {
        return CleanText.isLayout(c);
    }

    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF')
                || c == '〇'
                || c == '々'
                || (c > '\u2E7F' && !isWidePunctuation(c) && UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    /** A letter or digit of a script that parts its words by blanks. */
    static boolean isWordLetter(char c) {
        return c < '\u2E80' && Character.isLetterOrDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Punctuation that takes the room of a Chinese character. */
    static boolean isWidePunctuation(char c) {
        return (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF00' && c <= '\uFFEF')
                || (c >= '\u2010' && c <= '\u2027')
                || c == '·';
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** In the room of a Chinese character. */
    static double width(char c) {
        return c < '\u2000' ? 0.5 : 1;
    }
}
