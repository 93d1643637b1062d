package org.summitgraph.synthetic;

import java.util.List;
import java.util.Random;

/** What is said at meetings: no facts, but the words that fill most of a report. */
final class Speech {

    private static final List<String> OPENINGS =
            List.of("两国友谊源远流长，", "两国互为重要合作伙伴，", "双方政治互信不断增强，", "两国关系保持良好发展势头，", "双方合作基础牢固，");

    private static final List<String> MIDDLES =
            List.of("各领域合作稳步推进。", "经贸往来日益密切。", "人文交流丰富多彩。", "务实合作结出累累果实。", "相互支持的传统历久弥坚。");

    private static final List<String> WISHES = List.of(
            "双方要加强发展规划对接，扩大贸易和投资规模。",
            "双方要深化农业、能源、交通等领域合作。",
            "双方要办好人文交流活动，让友好理念深入人心。",
            "要共同维护多边主义，推动国际秩序朝着更加公正合理的方向发展。",
            "要用好现有合作渠道，推动更多项目落地见效。",
            "要携手应对气候变化、粮食安全等全球性挑战。",
            "希望对方为企业投资兴业提供公平、透明的营商环境。",
            "愿在涉及彼此核心利益的问题上继续坚定相互支持。");

    private Speech() {}

    /** A paragraph of about {@code sentences} wishes in somebody's mouth. */
    static String of(String speaker, String verb, int sentences, Random random) {
        StringBuilder out = new StringBuilder(speaker).append(verb).append("，");
        out.append(any(OPENINGS, random)).append(any(MIDDLES, random));
        for (int i = 0; i < sentences; i++) {
            out.append(any(WISHES, random));
        }
        return out.toString();
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
