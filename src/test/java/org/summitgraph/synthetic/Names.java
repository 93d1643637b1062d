package org.summitgraph.synthetic;

import java.util.Map;
import java.util.Random;

/** Invented names in the styles of the languages that Chinese news transcribes. */
final class Names {

    private static final String SYLLABLES = "巴卡萨拉马尔托维诺科米莱罗纳达贝鲁伊斯特";
    private static final String LAST_SYLLABLES = "夫纳托尔斯亚尼科";
    private static final String GIVEN = "明远志宏国华建平文博海川思齐";
    private static final String CHINESE_SURNAMES = "陈林周吴郑孙马朱胡郭何高罗";

    /** Surnames of states whose names are written in Chinese characters of their own. */
    private static final Map<String, String> SURNAMES = Map.of("VN", "阮黎范武裴", "KR", "金李朴崔郑", "SG", "陈林王黄");

    private Names() {}

    static String chinese(Random random) {
        return pick(CHINESE_SURNAMES, random) + pick(GIVEN, random) + pick(GIVEN, random);
    }

    static String foreign(String iso, Random random) {
        String surnames = SURNAMES.get(iso);
        return surnames == null
                ? transcribed(random, 2 + random.nextInt(3))
                : pick(surnames, random) + pick(GIVEN, random) + pick(GIVEN, random);
    }

    /** A first name to stand before a transcribed name, with its dot; empty for names that have none. */
    static String first(String iso, Random random) {
        return SURNAMES.containsKey(iso) ? "" : transcribed(random, 1 + random.nextInt(2)) + "·";
    }

    private static String transcribed(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(pick(SYLLABLES, random));
        }
        return name.append(pick(LAST_SYLLABLES, random)).toString();
    }

    private static String pick(String characters, Random random) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
