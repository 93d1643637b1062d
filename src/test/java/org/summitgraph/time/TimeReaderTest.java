package org.summitgraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Span;

/** Every text here was published on 2024-12-20, a Friday, unless the test says otherwise. */
class TimeReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // days
                "12月18日下午，两国总统会谈。|12月18日下午=2024-12-18",
                "当地时间12月18日晚，总理抵达。|当地时间12月18日晚=2024-12-18",
                "条约于2010年3月1日生效。|2010年3月1日=2010-03-01",
                "二〇一〇年三月一日签署。|二〇一〇年三月一日=2010-03-01",
                "１２月１８日签署。|１２月１８日=2024-12-18",
                "外长19日上午会见记者。|19日上午=2024-12-19",
                "当地时间19日，会议闭幕。|当地时间19日=2024-12-19",
                "外长将于26日访问河内。|26日=2024-12-26",
                "俄外交部28日表示。|28日=2024-11-28",
                "俄国防部18号称已击退进攻。|18号=2024-12-18",
                "本月26日举行会议。|本月26日=2024-12-26",
                // turns of the year
                "1月5日起对华免签。|1月5日=2025-01-05",
                "去年12月31日签署。|去年12月31日=2023-12-31",
                // intervals
                "12月16日至18日访问三国。|12月16日至18日=2024-12-16/2024-12-18",
                "11月30日至12月2日举行。|11月30日至12月2日=2024-11-30/2024-12-02",
                "2024年12月30日至2025年1月2日休会。|2024年12月30日至2025年1月2日=2024-12-30/2025-01-02",
                "12月30日至1月2日休会。|12月30日至1月2日=2024-12-30/2025-01-02",
                "17日至19日出访。|17日至19日=2024-12-17/2024-12-19",
                "19日深夜至今天（12月20日）凌晨交火。|19日深夜至今天（12月20日）凌晨=2024-12-19/2024-12-20",
                "今年1至5月贸易额增长。|今年1至5月=2024-01/2024-05",
                "2025至2026年为文化年。|2025至2026年=2025/2026",
                "制定2025—2027年行动计划。|2025—2027年=2025/2027",
                // months
                "今年2月两国建交。|今年2月=2024-02",
                "去年11月会晤。|去年11月=2023-11",
                "2019年6月签署。|2019年6月=2019-06",
                "今年3月初访华。|今年3月初=2024-03",
                "11月举行了对话。|11月=2024-11",
                "上个月签署。|上个月=2024-11",
                // years
                "自2000年以来。|2000年=2000",
                "今年是建交五十周年。|今年=2024",
                "今年以来贸易增长。|今年以来=2024",
                "明年将举行峰会。|明年=2025",
                "今明两年互办文化年。|今明两年=2024/2025",
                "今年秋天访问。|今年秋天=2024",
                "明年上半年完成谈判。|明年上半年=2025-01/2025-06",
                "项目将在年底前完工。|年底=2024-12",
                "民国元年成立。|民国元年=1912",
                "2025中国旅游年开幕。|2025=2025",
                // counted
                "两年前我们会晤。|两年前=2022",
                "建交33年来合作顺利。|33年来=1991/2024",
                "近十年贸易翻番。|近十年=2014/2024",
                "未来五年扩大投资。|未来五年=2024/2029",
                "过去两天，双方交火。|过去两天=2024-12-18/2024-12-19",
                "38年前的今天，两国建交。|38年前的今天=1986-12-20",
                // from another day
                "12月18日会谈，当晚举行宴会。|12月18日=2024-12-18; 当晚=2024-12-18",
                "12月18日会谈，次日离开。|12月18日=2024-12-18; 次日=2024-12-19",
                "昨天，外长会见大使。|昨天=2024-12-19",
                "会谈今天上午举行。|今天上午=2024-12-20",
                "双方上周五通电话。|上周五=2024-12-13",
                "双方将于下周一会谈。|下周一=2024-12-23",
                "当天，双方会谈。|当天=2024-12",
            })
    void readsWhatAnExpressionDenotes(String text, String expected) {
        assertEquals(expected, read(text, "2024-12-20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二十国集团领导人将会晤。",
                "来自三十国的代表出席。",
                "条约第二十条规定。",
                "停火持续48小时。",
                "30多年来两国友好。",
                "峰会每两年举行一次。",
                "两千多年前的丝绸之路。",
                "近年来合作加深。",
                "时隔近12年重返联盟。",
                "他三年级时学习中文。",
                "21世纪的挑战。",
                "共建更加美好的明天。",
                "今天的中国更加开放。",
                "《人民日报》发表文章。",
                "3日本企业参展。",
                "3.5日均增长。",
                "双方就“5号文件”交换意见。",
                "中共二十大提出的目标。",
                "数十年来的友谊。",
                "两个月后见分晓。",
                "青年一代。",
            })
    void passesOverWhatIsNoDate(String text) {
        assertEquals("", read(text, "2024-12-20"));
    }

    @Test
    void aSpeakersTodayIsTheDayOfTheEvent() {
        assertEquals(
                "12月18日=2024-12-18; 今天=2024-12-18; 今天=2024-12-20",
                read("12月18日，两国总统会谈。\n总统表示，今天的会谈很成功。\n记者今天获悉此事。", "2024-12-20"));
    }

    @Test
    void aDatelineComesBeforeThePublicationDay() {
        Analysis filed = analysis(
                "本报河内12月18日电 今天，双方会谈。", Optional.of(LocalDate.of(2024, 12, 20)), Optional.of(MonthDay.of(12, 18)));
        assertEquals(
                "12月18日=2024-12-18; 今天=2024-12-18",
                print(filed, new TimeReader().readUnit(List.of(filed)).get(0)));
    }

    @Test
    void articlesOfAPageShareTheYearThatOneOfThemStates() {
        Analysis first = analysis("2023年5月19日，峰会举行。", Optional.empty(), Optional.of(MonthDay.of(5, 19)));
        Analysis second = analysis("5月18日，总统抵达。去年他也来过。", Optional.empty(), Optional.of(MonthDay.of(5, 19)));
        List<List<TimeMention>> read = new TimeReader().readUnit(List.of(first, second));
        assertEquals("5月18日=2023-05-18; 去年=2022", print(second, read.get(1)));
    }

    @Test
    void whatAddsUpGivesTheYearToo() {
        Analysis page = analysis("5月19日，峰会举行。2013年提出的倡议，10年来结出果实。", Optional.empty(), Optional.of(MonthDay.of(5, 19)));
        assertEquals(
                "5月19日=2023-05-19; 2013年=2013; 10年来=2013/2023",
                print(page, new TimeReader().readUnit(List.of(page)).get(0)));
    }

    @Test
    void withoutAnyYearNothingIsInvented() {
        Analysis page = analysis("5月19日，峰会举行。", Optional.empty(), Optional.empty());
        assertEquals("", print(page, new TimeReader().readUnit(List.of(page)).get(0)));
    }

    private static String read(String text, String published) {
        Analysis analysis = analysis(text, Optional.of(LocalDate.parse(published)), Optional.empty());
        return print(analysis, new TimeReader().readUnit(List.of(analysis)).get(0));
    }

    private static String print(Analysis analysis, List<TimeMention> mentions) {
        return mentions.stream()
                .map(m -> m.span().of(analysis.text()) + "=" + m.value().edtf())
                .collect(Collectors.joining("; "));
    }

    private static Analysis analysis(String text, Optional<LocalDate> published, Optional<MonthDay> filed) {
        Article article = new Article(
                ArticleId.of(text),
                "t",
                "t",
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                filed.map(day -> new Dateline(new Span(0, 0), "本报", Optional.empty(), Optional.of(day))).stream()
                        .toList(),
                CleanText.identity(text),
                new Span(0, 0));
        return new Analysis(article, text, List.of());
    }
}
