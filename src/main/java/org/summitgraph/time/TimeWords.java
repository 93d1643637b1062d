package org.summitgraph.time;

import java.text.Normalizer;
import java.util.Map;

/** The words that date expressions are made of, as parts of patterns. */
final class TimeWords {

    static final String LOCAL = "(?:当地时间|北京时间)?";
    static final String PART = "(?:凌晨|清晨|早晨|早上|早间|上午|中午|午间|下午|傍晚|晚上|晚间|深夜|夜间|午夜|晚(?![宴会期年间])|晨(?!报))?";
    static final String DIGIT = "[0-9０-９]";
    static final String CHINESE = "[一二三四五六七八九十]";
    /** A year in full: 2025年, 二〇二五年. */
    static final String YEAR = "(?<![0-9０-９.．])([12１２][0-9０-９]{3}|[一二][一二三四五六七八九〇零○]{3})年";

    static final String RELATIVE_YEAR = "(今|去|明|前|后|同|次|翌)年(?!级|代|轻|龄|度|青)";
    static final String MONTH = "(?<![0-9０-９.．])(1[0-2]|0?[1-9]|[１-９]|１[０-２]|十[一二]?|[一二三四五六七八九])月(?!球|亮|光|饼|底)";
    static final String DAY_NUMBER = "([12][0-9]|3[01]|0?[1-9]|[１２][０-９]|３[０１]|[１-９]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";
    static final String DAY = DAY_NUMBER + "[日号](?!报|本|元|内瓦|前夕|常|益|程|耳曼|线)";
    static final String TO = "(?:至|到|－|—|–|-|～|~)";
    static final String COUNT = "(?<![0-9０-９.．每第约数几余多上时百千万隔])([0-9０-９]{1,2}|[一两二三四五六七八九十]{1,3})";

    /** The year that a relative word means, counted from this year; 同, 次 and 翌 count from the last day named. */
    static final Map<String, Integer> YEARS = Map.of("今", 0, "去", -1, "明", 1, "前", -2, "后", 2);

    private TimeWords() {}

    /** A number that a pattern above has matched. */
    static int number(String digits) {
        return ChineseNumber.read(Normalizer.normalize(digits, Normalizer.Form.NFKC))
                .orElseThrow(() -> new IllegalStateException("not a number: " + digits));
    }
}
