package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.text.Span;

/** Several instruments at once: 12份合作文件, 多份友城协议, 农业、海关等领域合作文件. */
final class BundleNames {

    private static final String WORDS = new RuleFile("agreement/bundle-words.txt").alternatives();
    private static final String UNCOUNTED = "(?:合作文件|成果文件|双边文件|合作文本|政治文件|法律文件)";
    private static final String NUMBER = "([0-9]{1,4}|[一两二三四五六七八九十百]{1,4})";

    private static final Pattern COUNTED =
            Pattern.compile("(?:" + NUMBER + "|(?:数十|多|数|若干|[十百几]))(余|多)?(?:份|项|个|批|件)([^，。；、《》]{0,24}?)" + WORDS);
    private static final Pattern SERIES = Pattern.compile("(?:一系列|系列|一批|一揽子|若干|诸多)(?:[^，。；、《》]{0,14}?)" + WORDS);
    private static final Pattern PLAIN = Pattern.compile("(?:双边|有关|相关|政府间|重要|多领域)*" + UNCOUNTED);
    private static final Pattern EXCHANGED = Pattern.compile("(?<=交换)(?:双边|合作|文件)*文本");

    private BundleNames() {}

    /** @param text the article with everything in title marks blanked */
    static List<InstrumentName> read(String text, Span sentence) {
        List<InstrumentName> found = new ArrayList<>();
        for (Pattern pattern : List.of(COUNTED, SERIES, PLAIN, EXCHANGED)) {
            Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                boolean one = pattern == COUNTED && matcher.group(1) != null && "一1".contains(matcher.group(1));
                if (!one && found.stream().noneMatch(n -> n.span().overlaps(span))) {
                    found.add(new InstrumentName(
                            matcher.group(),
                            AgreementKind.DOCUMENTS,
                            span,
                            Form.BUNDLE,
                            pattern == COUNTED ? count(matcher) : Optional.empty(),
                            List.of()));
                }
            }
        }
        return found;
    }

    /** The number where it is exact: 12, 三十; not 百余, 20多. */
    private static Optional<Integer> count(Matcher matcher) {
        String number = matcher.group(1);
        if (number == null || matcher.group(2) != null) {
            return Optional.empty();
        }
        if (Character.isDigit(number.charAt(0))) {
            return Optional.of(Integer.parseInt(number));
        }
        int value = value(number.replace('两', '二'));
        return value > 1 ? Optional.of(value) : Optional.empty();
    }

    private static int value(String number) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '十' || c == '百') {
                total += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = "零一二三四五六七八九".indexOf(c);
            }
        }
        return total + digit;
    }
}
