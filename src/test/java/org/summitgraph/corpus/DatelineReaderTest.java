package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.text.Dateline;

class DatelineReaderTest {

    private final DatelineReader reader = new DatelineReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "新华社阿斯塔纳6月17日电（记者 甲一 乙二）|会谈开始。|新华社|阿斯塔纳|--06-17",
                "新华社阿斯塔纳6月17日电 （记者甲一、乙二、丙三）|会谈开始。|新华社|阿斯塔纳|--06-17",
                "新华社北京6月 17日电|  电子商务合作论坛开幕。|新华社|北京|--06-17",
                "据新华社华盛顿１１月１８日电|两国代表会谈。|新华社|华盛顿|--11-18",
                "本报北京12月8日讯（记者张三）|论坛今天开幕。|本报|北京|--12-08",
                "本报比什凯克十月十七日电（本报记者 张三）|论坛今天开幕。|本报|比什凯克|--10-17",
                "本报讯（记者张三、通讯员李四）|论坛今天开幕。|本报|-|-",
                "中新社北京3月2日电 (记者 张三)|外长会谈。|中新社|北京|--03-02",
                "中新网3月2日电|外长会谈。|中新网|-|--03-02",
                "央视网消息（新闻联播）：|主席抵达。|央视网|-|-",
                "央视网消息：|主席抵达。|央视网|-|-",
                "国际在线报道（记者 张三）：|主席抵达。|国际在线|-|-",
                "新华社北京电|'  外长会谈。'|新华社|北京|-",
                "新华社联合国9月24日电（记者王五）|辩论继续。|新华社|联合国|--09-24",
                "新华社北京／日内瓦9月24日电|辩论继续。|新华社|北京／日内瓦|--09-24",
                "新華社北京12月8日電（記者張三）|會談開始。|新華社|北京|--12-08",
                "法新社巴黎1月3日电|法国总统说。|法新社|巴黎|--01-03",
                "新华社北京2025年6月17日电|会谈。|新华社|北京|--06-17"
            })
    void readsTheHeadOfAReport(String head, String rest, String agency, String place, String day) {
        List<Dateline> found = reader.read("标题一行\n" + head + rest + "\n第二段。");

        assertEquals(1, found.size());
        Dateline dateline = found.get(0);
        assertEquals(head, dateline.span().of("标题一行\n" + head + rest));
        assertEquals(agency, dateline.agency());
        assertEquals(Optional.ofNullable(place), dateline.place());
        assertEquals(Optional.ofNullable(day).map(MonthDay::parse), dateline.day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社记者6月17日电话采访了他。",
                "新华社社长6月17日会见外宾。",
                "本报电视部今天成立。",
                "人民日报6月17日发表评论员文章。",
                "6月17日，主席抵达。",
                "新华社受权发布公报。",
                "他说，新华社北京6月17日电的消息不实。"
            })
    void leavesOtherSentences(String sentence) {
        assertEquals(List.of(), reader.read(sentence));
    }

    @Test
    void readsTheNoteAfterTheLastParagraph() {
        String text = "声明\n双方同意扩大合作。（新华社阿斯塔纳6月17日电）";

        Dateline dateline = reader.read(text).get(0);

        assertEquals("（新华社阿斯塔纳6月17日电）", dateline.span().of(text));
        assertEquals(Optional.of("阿斯塔纳"), dateline.place());
    }

    @Test
    void readsOneForEachReportOfARoundUp() {
        assertEquals(2, reader.read("新华社北京6月1日电 甲。\n新华社东京6月2日电 乙。").size());
    }
}
