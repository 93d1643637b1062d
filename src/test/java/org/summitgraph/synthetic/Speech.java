package org.summitgraph.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is said at meetings: no facts, but the words that fill most of a report. */
final class Speech {

    private static final List<String> OPENINGS = List.of(
            "两国友谊源远流长，",
            "两国互为重要合作伙伴，",
            "双方政治互信不断增强，",
            "两国关系保持良好发展势头，",
            "双方合作基础牢固，",
            "两国人民心意相通，",
            "双方始终平等相待，",
            "两国都处在发展的关键阶段，");

    private static final List<String> MIDDLES = List.of(
            "各领域合作稳步推进。",
            "经贸往来日益密切。",
            "人文交流丰富多彩。",
            "务实合作结出累累果实。",
            "相互支持的传统历久弥坚。",
            "地方往来十分活跃。",
            "互利合作给人民带来实实在在的好处。",
            "在国际事务中保持密切协作。");

    private static final List<String> WISHES = List.of(
            "双方要加强发展规划对接，扩大贸易和投资规模。",
            "双方要深化农业、能源、交通等领域合作。",
            "双方要办好人文交流活动，让友好理念深入人心。",
            "要共同维护多边主义，推动国际秩序朝着更加公正合理的方向发展。",
            "要用好现有合作渠道，推动更多项目落地见效。",
            "要携手应对气候变化、粮食安全等全球性挑战。",
            "希望对方为企业投资兴业提供公平、透明的营商环境。",
            "愿在涉及彼此核心利益的问题上继续坚定相互支持。",
            "要提升互联互通水平，畅通物流大通道。",
            "要拓展人工智能、数字经济、绿色矿产等新的增长点。",
            "要加强执法安全合作，共同打击跨国犯罪。",
            "欢迎更多优质农产品进入本国市场。",
            "要鼓励青年、智库、媒体多来多往。",
            "双方应当从战略高度把握两国关系的大方向。",
            "历史反复证明，对话总比对抗好，合作总比脱钩好。",
            "愿同各方一道，推动热点问题政治解决。",
            "要坚持以人民为中心，多办民生实事。",
            "任何时候都要尊重各国自主选择的发展道路。");

    private Speech() {}

    /** A paragraph of {@code sentences} wishes, no one twice, in somebody's mouth. */
    static void of(Draft draft, String speaker, String verb, int sentences) {
        draft.paragraph();
        draft.say(speaker + verb + "，" + draft.any(OPENINGS) + draft.any(MIDDLES));
        List<String> wishes = new ArrayList<>(WISHES);
        Collections.shuffle(wishes, draft.wording);
        wishes.stream().limit(sentences).forEach(draft::say);
    }
}
