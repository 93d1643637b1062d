package org.summitgraph.gazetteer;

/** Characters that count as the same in names. */
public final class NameForm {

    private static final String DASHES = "-‐‑‒–—―−﹣－";
    private static final String DOTS = "·•‧∙⋅・･．";

    /** The form of every character, worked out once: matching asks for several a character of text. */
    private static final char[] FORMS = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FORMS.length; c++) {
            FORMS[c] = form((char) c);
        }
    }

    private NameForm() {}

    /** The form of a character that stands for all its variants; one character for one. */
    public static char fold(char c) {
        return FORMS[c];
    }

    private static char form(char c) {
        if (c < 0x80) {
            return ascii(c);
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(c) >= 0) {
            return '·';
        }
        return c >= '！' && c <= '～' ? ascii((char) (c - '！' + '!')) : c;
    }

    /** Each character folded; the length stays. */
    public static String fold(CharSequence name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            folded.append(fold(name.charAt(i)));
        }
        return folded.toString();
    }

    private static char ascii(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
