package org.summitgraph.corpus;

/** The numerals of datelines and mastheads: digits, full-width digits and Chinese characters, blanks between them allowed. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** A number below 100, as 6, １７, 十七 or 二十; -1 where it is none. */
    public static int small(String printed) {
        int value = 0;
        boolean counted = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int digit = digit(c);
            if (c == '十') {
                value = (counted ? value : 1) * 10;
            } else if (digit >= 0) {
                value = Character.isDigit(c) || (i > 0 && printed.charAt(i - 1) != '十')
                        ? value * 10 + digit
                        : value + digit;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return -1;
            }
            counted = true;
        }
        return counted && value < 100 ? value : -1;
    }

    /** A year of four digits, as 2025, ２０２５ or 二〇二五; -1 where it is none. */
    public static int year(String printed) {
        int value = 0;
        int count = 0;
        for (int i = 0; i < printed.length(); i++) {
            int digit = digit(printed.charAt(i));
            if (digit >= 0) {
                value = value * 10 + digit;
                count++;
            }
        }
        return count == 4 ? value : -1;
    }

    private static int digit(char c) {
        if (c == '零' || c == '○' || c == 'Ｏ') {
            return 0;
        }
        return Character.isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c);
    }
}
