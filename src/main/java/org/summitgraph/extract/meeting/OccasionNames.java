package org.summitgraph.extract.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two names are of one occasion: 首届峰会 after 首届中国－中亚峰会, 金砖峰会 after 金砖国家领导人第十五次会晤. */
final class OccasionNames {

    private static final Pattern NUMBER = Pattern.compile("第[0-9一二三四五六七八九十百零]+(?:届|次)|首届|首次");

    private OccasionNames() {}

    /** The name that tells more: one with a number, else the longer. */
    static Optional<String> fuller(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        boolean numbered = isNumbered(a.get());
        if (numbered != isNumbered(b.get())) {
            return numbered ? a : b;
        }
        return b.get().length() > a.get().length() ? b : a;
    }

    static boolean isNumbered(String name) {
        return NUMBER.matcher(name).find();
    }

    static boolean same(String a, String b) {
        String x = plain(a);
        String y = plain(b);
        String longer = x.length() >= y.length() ? x : y;
        String shorter = x.length() >= y.length() ? y : x;
        if (longer.equals(shorter)) {
            return true;
        }
        if (isSession(longer) != isSession(shorter) || otherNumber(longer, shorter)) {
            return false;
        }
        return longer.contains(shorter) || (longer.charAt(0) == shorter.charAt(0) && isSubsequence(shorter, longer));
    }

    /** Whether one of the two may be the other told short: a bare 峰会 of the same body. */
    static boolean mayBeShort(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        boolean special = (a + b).matches(".*(?:[＋+]|对话|阶段|特别).*");
        return !special && shorter.endsWith("峰会") && !NUMBER.matcher(shorter).find();
    }

    private static boolean isSession(String name) {
        return name.contains("阶段");
    }

    private static boolean otherNumber(String a, String b) {
        Matcher x = NUMBER.matcher(a);
        Matcher y = NUMBER.matcher(b);
        return x.find() && y.find() && !x.group().equals(y.group());
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    private static String plain(String name) {
        return name.replaceAll("[“”－—–\\-·\\s]", "");
    }
}
