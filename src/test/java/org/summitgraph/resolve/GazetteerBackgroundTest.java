package org.summitgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.nlp.SimplifiedScript;

class GazetteerBackgroundTest {

    private static final Background BACKGROUND = GazetteerBackground.of(Gazetteer.load(), SimplifiedScript::of);

    @ParameterizedTest
    @CsvSource({
        "上合组织成员国元首理事会会议, 上海合作组织成员国元首理事会会议",
        "上合峰会, 上海合作组织峰会",
        "金砖峰会, 金砖国家峰会",
        "中国－东盟领导人会议, 中国－东盟领导人会议",
        "第二届中国－中亚峰会, 第二届中国－中亚峰会",
        "沙特倡议, 沙特阿拉伯倡议",
        "雁栖湖会晤, 雁栖湖会晤"
    })
    void namesOfBodiesAreWrittenInOneForm(String name, String full) {
        assertEquals(full, BACKGROUND.unabbreviated(name));
    }

    @ParameterizedTest
    @CsvSource({"中国, CN", "中华人民共和国, CN", "北京, ''", "突尼斯, TN", "印度洋, ''"})
    void aStateIsNamedByItsOwnNamesOnly(String place, String code) {
        assertEquals(code, BACKGROUND.stateNamed(place).map(Party::code).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "北京, CN",
        "人民大会堂, CN",
        "北京人民大会堂, CN",
        "上海市, CN",
        "阿斯塔纳独立宫, KZ",
        "金斯敦, ''",
        "哈萨克斯坦, KZ",
        "某地, ''",
        "北京和莫斯科, ''"
    })
    void aPlaceLiesInTheOneStateThatItsNameTells(String place, String code) {
        assertEquals(code, BACKGROUND.stateOf(place).map(Party::code).orElse(""));
    }

    @Test
    void partiesAreNamedInChineseOrByTheirCode() {
        assertEquals("哈萨克斯坦", BACKGROUND.nameOf(new Party("KZ")));
        assertEquals("上海合作组织", BACKGROUND.nameOf(new Party("SCO")));
        assertEquals("某会", BACKGROUND.nameOf(new Party("某会")));
        assertEquals("臺", BACKGROUND.nameOf(new Party("臺")));
        assertEquals("台", BACKGROUND.simplified("臺"));
    }
}
