package org.summitgraph.time;

import java.util.OptionalInt;

/** Numbers as Chinese texts write them: 17, １７, 十七, 二十一, 一百一十四, 两, 二〇二五. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** Empty where {@code text} is no number from 0 to 9999 in one of these forms. */
    static OptionalInt read(String text) {
        if (text.isEmpty() || text.length() > 7) {
            return OptionalInt.empty();
        }
        if (text.chars().allMatch(Character::isDigit)) {
            return text.length() <= 4 ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
        if (text.chars().allMatch(c -> digit((char) c) >= 0)) {
            int value = 0;
            for (int i = 0; i < text.length(); i++) {
                value = value * 10 + digit(text.charAt(i));
            }
            return text.length() <= 4 ? OptionalInt.of(value) : OptionalInt.empty();
        }
        return text.startsWith("一百") ? overHundred(text.substring(2)) : tens(text);
    }

    /** What stands after 一百: nothing, 零四, 一十四, 二十. */
    private static OptionalInt overHundred(String rest) {
        if (rest.isEmpty()) {
            return OptionalInt.of(100);
        }
        OptionalInt more =
                digit(rest.charAt(0)) == 0 && rest.length() == 2 ? OptionalInt.of(digit(rest.charAt(1))) : tens(rest);
        return more.isPresent() && more.getAsInt() > 0 ? OptionalInt.of(100 + more.getAsInt()) : OptionalInt.empty();
    }

    /** 十, 十七, 二十, 二十一: the forms of days, months and small counts. */
    private static OptionalInt tens(String text) {
        int ten = text.indexOf('十');
        if (ten < 0 || text.length() > 3 || ten > 1) {
            return OptionalInt.empty();
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1));
        boolean whole = text.length() == ten + 1 || text.length() == ten + 2;
        return tens > 0 && ones >= 0 && whole ? OptionalInt.of(tens * 10 + ones) : OptionalInt.empty();
    }

    private static int digit(char c) {
        if (c == '〇' || c == '○' || c == 'Ｏ') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        return DIGITS.indexOf(c);
    }
}
