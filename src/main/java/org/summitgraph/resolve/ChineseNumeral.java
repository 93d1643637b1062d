package org.summitgraph.resolve;

import java.util.Optional;

/** Small numbers written in Chinese or Arabic numerals, 1 to 999. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    static Optional<Integer> parse(String numeral) {
        if (numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return positive(Integer.parseInt(numeral));
        }
        int total = 0;
        int digit = 0;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            if (c == '十' || c == '百') {
                total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                int value = DIGITS.indexOf(c);
                if (value < 0) {
                    return Optional.empty();
                }
                digit = value;
            }
        }
        return positive(total + digit);
    }

    private static Optional<Integer> positive(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }
}
