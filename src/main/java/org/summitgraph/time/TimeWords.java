package org.summitgraph.time;

import java.text.Normalizer;
import java.util.Map;

/** The words that date expressions are made of, as parts of patterns. */
final class TimeWords {

    static final String LOCAL = "(?:(?:当地|北京|美东|(?:美国)?东部|欧洲中部|格林尼治(?:标准)?|世界标准|莫斯科|东京|首尔|伦敦|巴黎|纽约)时间)?";
    static final String PART =
            "(?:凌晨|清晨|早晨|早上|早间|拂晓|上午|中午|午间|正午|下午|午后|傍晚|晚上|晚间|深夜|夜间|午夜|晚(?!宴|会(?!见|谈|晤)|期|年|间|报|餐)|晨(?!报))?";

    /** A year in full: 2025年, 二〇二五年. What looks like one and counts years (有2000年历史, 1500年前) is none, nor is a decade. */
    static final String YEAR = "(?<![0-9０-９.．])(?<!公元前|距今|长达|已有|有着|拥有|跨越|穿越|历经)"
            + "([12１２][0-9０-９]{3}|[一二][一二三四五六七八九〇零○]{3})"
            + "(?!(?<=00)年(?:前|来|间))年(?!代|的?(?:悠久|交往|友好|友好交往)?的?(?:历史|文明史|交往史|沧桑))";

    /** A word for a year; the signs before it must not make another word of it (目前年产, 文明年, 首次年会). */
    static final String RELATIVE_YEAR = "(今|(?<!过)去|(?<![文说声证表发])明|(?<![目以之年当日先提生])前|(?<![战此其以之日今])后"
            + "|(?<![共会如相不])同|(?<![首一二三四五六七八九十两本此每届多0-9])次|翌)年(?!级|代(?!表)|龄|度(?!过))";

    private static final String TWO_DIGIT_CHINESE = "[二三四五六七八九]?十[一二三四五六七八九]?";

    static final String MONTH_NUMBER = "(1[0-2]|0?[1-9]|[１-９]|１[０-２]|十[一二]?|[一二三四五六七八九])";
    static final String MONTH =
            "(?<![0-9０-９.．一二三四五六七八九十两几数连近逾整])(?<!每年|逢|农历)" + MONTH_NUMBER + "月(?!球|亮|光|饼|底(?:抛|止)|革命|怀胎|风暴|票|薪|嫂|租)";
    static final String DAY_NUMBER = "([12][0-9]|3[01]|0?[1-9]|[１２][０-９]|３[０１]|[１-９]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";
    static final String DAY = DAY_NUMBER + "[日号](?!元|耳曼)";
    static final String TO = "(?:至|到|－|—|–|-|～|~)";
    static final String COUNT =
            "(?<![0-9０-９.．每第约数几余多上时百千万隔一二三四五六七八九十两])" + "([0-9０-９]{1,3}|" + TWO_DIGIT_CHINESE + "|[一两二三四五六七八九])";

    /** The year that a relative word means, counted from this year; 同, 次 and 翌 count from the last year named. */
    static final Map<String, Integer> YEARS = Map.of("今", 0, "去", -1, "明", 1, "前", -2, "后", 2);

    private TimeWords() {}

    /** A number that a pattern above has matched. */
    static int number(String digits) {
        return ChineseNumber.read(Normalizer.normalize(digits, Normalizer.Form.NFKC))
                .orElseThrow(() -> new IllegalStateException("not a number: " + digits));
    }
}
