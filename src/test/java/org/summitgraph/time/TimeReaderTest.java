package org.summitgraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Span;

/** Every text here was published on 2024-12-20, a Friday, unless the test says otherwise. */
class TimeReaderTest {

    private static final List<String> EXAMPLES = List.of(
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
            // words that look on or back: year, part of the year
            "2023年9月签署，同年12月生效，次年3月启动。|2023年9月=2023-09; 同年12月=2023-12; 次年3月=2024-03",
            "2013年9月和10月先后提出倡议。|2013年9月=2013-09; 10月=2013-10",
            "今年前7个月贸易增长。|今年前7个月=2024-01/2024-07",
            "前三季度投资增长。|前三季度=2024-01/2024-09",
            "2023年第三季度完成谈判。|2023年第三季度=2023-07/2023-09",
            "去年年底签署协定。|去年年底=2023-12",
            "明年初举行对话。|明年初=2025-01",
            "今秋两军联演。|今秋=2024",
            "农历甲辰年，两国互致祝贺。|农历甲辰年=2024",
            "行动计划（2024－2028）获得通过。|2024－2028=2024/2028",
            "去年9月至今年3月担任主席国。|去年9月至今年3月=2023-09/2024-03",
            "2024年9月至2025年8月开展交流。|2024年9月至2025年8月=2024-09/2025-08",
            "12月30日起至2025年12月29日免签。|12月30日起至2025年12月29日=2024-12-30/2025-12-29",
            // turns and outlooks
            "总统将于3月访华。|3月=2025-03",
            "总统将于11月3日访华。|11月3日=2025-11-03",
            "6月，双方会晤。|6月=2024-06",
            "12月16日、17日，双方会谈。|12月16日=2024-12-16; 17日=2024-12-17",
            "11月18日下午，总统抵达。18日晚，举行宴会。|11月18日下午=2024-11-18; 18日晚=2024-11-18",
            "2019年4月25日抵达，26日会见客人。|2019年4月25日=2019-04-25; 26日=2019-04-26",
            "自2023年10月7日以来，12月18日交火最烈。|2023年10月7日=2023-10-07; 12月18日=2024-12-18",
            "代表团将于12月30日抵达，1日离开。|12月30日=2024-12-30; 1日=2025-01-01",
            "11月3日签署声明，同月15日生效。|11月3日=2024-11-03; 同月15日=2024-11-15",
            // other writings
            "据路透社18日报道，双方会谈。|18日=2024-12-18",
            "12月18日内阁会议决定。|12月18日=2024-12-18",
            "18日晚会见客人。|18日晚=2024-12-18",
            "主席十七日在首都会见客人。|十七日=2024-12-17",
            "2024-12-18 10:00 发布。|2024-12-18=2024-12-18",
            "美东时间12月18日下午通话。|美东时间12月18日下午=2024-12-18",
            "周三（12月18日），双方会谈。|周三（12月18日）=2024-12-18",
            "星期四，双方会谈。|星期四=2024-12-19",
            "下周二至周四访问三国。|下周二至周四=2024-12-24/2024-12-26",
            "上周末会晤。|上周末=2024-12-14/2024-12-15",
            "会谈明天举行。|明天=2024-12-21",
            "民国一百一十四年九月三日发布。|民国一百一十四年九月三日=2025-09-03",
            "民国38年10月迁移。|民国38年10月=1949-10",
            "民国一百零三年设立。|民国一百零三年=2014",
            "一年前的10月，两国签署协议。|一年前的10月=2023-10",
            "总统将于月底访华。|月底=2024-12",
            "1949年10月1日建国。外长1日会见大使。|1949年10月1日=1949-10-01; 1日=2024-12-01",
            "三个月前签署。|三个月前=2024-09",
            "两周前会晤。|两周前=2024-12-06",
            "过去的24小时里，双方交火。|过去的24小时里=2024-12-19/2024-12-20",
            "未来三天举行磋商。|未来三天=2024-12-20/2024-12-23",
            "未来48小时内停火。|未来48小时内=2024-12-20/2024-12-22",
            "未来三个月内访华。|未来三个月内=2024-12/2025-03",
            "前天会谈，后天离开。|前天=2024-12-18; 后天=2024-12-22",
            "12月18日会谈，前一天抵达。|12月18日=2024-12-18; 前一天=2024-12-17",
            "三天前抵达。|三天前=2024-12-17",
            "去今两年贸易额翻番。|去今两年=2023/2024",
            "三个月来双方交火。|三个月来=2024-09/2024-12",
            "过去两个月举行磋商。|过去两个月=2024-10/2024-12",
            "过去两周举行磋商。|过去两周=2024-12-06/2024-12-20",
            "过去十年合作深化。|过去十年=2014/2024",
            "上周，两国外长会晤。|上周=2024-12-09/2024-12-15",
            "未来一周举行谈判。|未来一周=2024-12-20/2024-12-27",
            // from another day
            "12月18日会谈，当晚举行宴会。|12月18日=2024-12-18; 当晚=2024-12-18",
            "12月18日会谈，次日离开。|12月18日=2024-12-18; 次日=2024-12-19",
            "昨天，外长会见大使。|昨天=2024-12-19",
            "会谈今天上午举行。|今天上午=2024-12-20",
            "双方上周五通电话。|上周五=2024-12-13",
            "双方将于下周一会谈。|下周一=2024-12-23",
            "当天，双方会谈。|当天=2024-12");

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatAnExpressionDenotes(String example) {
        String[] parts = example.split("\\|", -1);
        assertEquals(parts[1], read(parts[0], "2024-12-20"));
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> unused =
                TimeRules.ALL.stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        EXAMPLES.forEach(example -> {
            Analysis analysis = analysis(
                    example.substring(0, example.indexOf('|')),
                    Optional.of(LocalDate.of(2024, 12, 20)),
                    Optional.empty());
            new TimeReader()
                    .readUnit(List.of(analysis))
                    .get(0)
                    .forEach(m -> unused.remove(m.rule().value()));
        });
        assertEquals(Set.of(), unused);
    }

    private static Stream<String> examples() {
        return EXAMPLES.stream();
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
                "停火协议在3日内生效。",
                "每年9月3日为纪念日。",
                "每月15日发布公报。",
                "两国有2500年的交往历史。",
                "2000年前，驼队走过这里。",
                "上世纪1970年代，两国建交。",
                "一二十年前，我们相识。",
                "三四年来，合作深化。",
                "目前年贸易额达百亿美元。",
                "首次年会举行。",
                "时至今日，我们仍记得。",
                "今日俄罗斯通讯社报道。",
                "双方共创美好明天。",
                "明天会更好。",
                "十月革命一声炮响。",
                "第2758号决议，国发〔2025〕12号。",
                "电话：010-65963300。",
                "农历正月十五，举行联欢。",
                "五年规划和三年行动计划。",
                "近日，双方达成共识。",
                "建交五十周年之际。",
                "一中一台，九二共识。",
                "同年级学生来访。",
                "大年初一，侨胞团聚。",
                "五年后的今天，我们再聚。",
                "公元前1000年的青铜器。",
                "佛历2568年。",
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

    @Test
    void anArticleWithoutADatelineTakesItsNeighbours() {
        Analysis first = analysis("2023年5月19日，峰会举行。", Optional.empty(), Optional.of(MonthDay.of(5, 19)));
        Analysis second = analysis("当日，商会成立。", Optional.empty(), Optional.empty());
        List<List<TimeMention>> read = new TimeReader().readUnit(List.of(first, second));
        assertEquals("当日=2023-05-19", print(second, read.get(1)));
    }

    @Test
    void theYearComesFromTheDatelinesDayNotFromHistory() {
        Analysis page = analysis(
                "5月19日，峰会举行。1945年9月3日和1945年9月2日，战争结束。2023年5月18日，总统抵达。",
                Optional.empty(),
                Optional.of(MonthDay.of(5, 19)));
        assertEquals(
                "5月19日=2023-05-19",
                print(page, new TimeReader().readUnit(List.of(page)).get(0).subList(0, 1)));
    }

    @Test
    void whereOnlyAYearIsKnownNoDayIsInvented() {
        Analysis page = analysis("2025年5月，两国建交。昨天，总统抵达。去年会晤。", Optional.empty(), Optional.empty());
        assertEquals(
                "2025年5月=2025-05; 去年=2024",
                print(page, new TimeReader().readUnit(List.of(page)).get(0)));
    }

    @Test
    void longTextsWithoutAStopAreReadInLinearTime() {
        String text = "12月18日，双方会谈，今天总统说，".repeat(20_000);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(40_000, read(text, "2024-12-20").split("; ").length));
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
