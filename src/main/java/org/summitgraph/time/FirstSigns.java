package org.summitgraph.time;

import java.util.Arrays;
import java.util.Map;

/**
 * What may follow the first character of a date expression, for first characters that mostly begin something else: most places in a
 * text are passed over by two look-ups. Digits are not listed: anything may follow them.
 */
final class FirstSigns {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String AFTER_NUMERAL = NUMERALS + "〇零○年月日号天个周小季";
    private static final String SEASONS = "春夏秋冬";

    private static final Map<Character, String> SECOND = Map.ofEntries(
            Map.entry('一', AFTER_NUMERAL),
            Map.entry('二', AFTER_NUMERAL),
            Map.entry('三', AFTER_NUMERAL),
            Map.entry('四', AFTER_NUMERAL),
            Map.entry('五', AFTER_NUMERAL),
            Map.entry('六', AFTER_NUMERAL),
            Map.entry('七', AFTER_NUMERAL),
            Map.entry('八', AFTER_NUMERAL),
            Map.entry('九', AFTER_NUMERAL),
            Map.entry('十', AFTER_NUMERAL),
            Map.entry('两', AFTER_NUMERAL),
            Map.entry('当', "地天日晚夜月"),
            Map.entry('北', "京"),
            Map.entry('美', "东国"),
            Map.entry('东', "部京"),
            Map.entry('欧', "洲"),
            Map.entry('格', "林"),
            Map.entry('世', "界"),
            Map.entry('莫', "斯"),
            Map.entry('首', "尔"),
            Map.entry('伦', "敦"),
            Map.entry('巴', "黎"),
            Map.entry('纽', "约"),
            Map.entry('今', "年天日晨晚后明" + SEASONS),
            Map.entry('去', "年今" + SEASONS),
            Map.entry('明', "年天日晚晨" + SEASONS),
            Map.entry('同', "年月日天一"),
            Map.entry('次', "年日"),
            Map.entry('翌', "年日"),
            Map.entry('后', "年天"),
            Map.entry('上', "个月周星礼半一"),
            Map.entry('下', "个月周星礼半一"),
            Map.entry('本', "个月周星礼一"),
            Map.entry('这', "个周星礼"),
            Map.entry('过', "去"),
            Map.entry('未', "来"),
            Map.entry('接', "下"),
            Map.entry('最', "近"),
            Map.entry('年', "初底末内"),
            Map.entry('月', "初底末"),
            Map.entry('民', "国"),
            Map.entry('近', NUMERALS + "两0123456789０１２３４５６７８９"));

    /** By character; empty where anything may follow. */
    private static final String[] TABLE = table();

    private FirstSigns() {}

    /** False where no date expression begins with the character at {@code at}, as the next one tells. */
    static boolean mayGoOn(String text, int at) {
        String second = TABLE[text.charAt(at)];
        return second.isEmpty() || (at + 1 < text.length() && second.indexOf(text.charAt(at + 1)) >= 0);
    }

    private static String[] table() {
        String[] table = new String[Character.MAX_VALUE + 1];
        Arrays.fill(table, "");
        SECOND.forEach((first, second) -> table[first] = second);
        return table;
    }
}
