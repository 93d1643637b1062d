package org.summitgraph.extract.mention.occasion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of editions inside names: 第二届, 第25次, 首届, 第三十二届. */
final class Edition {

    static final Pattern NUMBER = Pattern.compile("第([0-9]{1,3}|[一二三四五六七八九十百零]{1,5})(?:届|次|轮)|(首届|首次|首轮)");

    private Edition() {}

    static Optional<Integer> in(String name) {
        Matcher matcher = NUMBER.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return matcher.group(2) != null ? Optional.of(1) : number(matcher.group(1));
    }

    private static Optional<Integer> number(String digits) {
        if (digits.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(digits));
        }
        int value = 0;
        int pending = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                value += Math.max(1, pending) * unit;
                pending = 0;
            } else {
                pending = "零一二三四五六七八九".indexOf(c);
            }
        }
        return value + pending > 0 ? Optional.of(value + pending) : Optional.empty();
    }
}
