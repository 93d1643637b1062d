package org.summitgraph.corpus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitgraph.text.Article;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;

class PageReaderTest {

    private static final String PORT = """
            新华社利马11月14日电（记者 甲一 乙二）秘
            鲁总统博鲁阿尔特14日在利马同到访的客人
            一道，以视频方式出席钱凯港开港仪式。港口
            距首都约80公里，一期工程建设了4个泊位。

            博鲁阿尔特表示，港口将缩短秘鲁到亚洲的
            海运时间，为两国人民带来实惠。
            """;

    private static final String VISIT = """
            本报巴西利亚11月20日电（记者 丙三）巴西
            总统卢拉20日在总统官邸举行欢迎仪式，欢迎
            远道而来的客人。双方签署多份合作文件，涉
            及贸易、农业、航天和环保。
            """;

    @Test
    void leavesACleanArticleAsItIs() {
        String text = "秘鲁钱凯港开港\n\n新华社利马11月14日电  秘鲁总统博鲁阿尔特14日出席开港仪式。\n\n港口距首都约80公里。\n";
        Article article = only(text);
        assertEquals(text, article.text().text());
        assertEquals(Optional.of("秘鲁钱凯港开港"), article.title());
    }

    @Test
    void leavesAPoemAndAListTheirLines() {
        for (String text : List.of(
                "登高望远\n春江水暖鸭先知，\n万里河山一望时。\n莫道前程无知己，\n清风明月是吾师。\n",
                "出席会议的国家\n秘鲁\n智利\n巴西\n阿根廷\n乌拉圭\n巴拉圭\n",
                "今天有雨\n记得带伞\n六点见面\n")) {
            assertEquals(text, only(text).text().text());
        }
    }

    @Test
    void joinsBrokenLinesAndKeepsParagraphs() {
        Article article = only(PORT);
        assertEquals(
                List.of(
                        "新华社利马11月14日电（记者 甲一 乙二）秘鲁总统博鲁阿尔特14日在利马同到访的客人一道，以视频方式出席钱凯港开港仪式。港口距首都约80公里，一期工程建设了4个泊位。",
                        "博鲁阿尔特表示，港口将缩短秘鲁到亚洲的海运时间，为两国人民带来实惠。"),
                article.text().text().lines().toList());
        assertEquals(Optional.of("利马"), article.datelines().get(0).place());
    }

    @Test
    void joinsLinesSetWithEmptyLinesBetween() {
        assertEquals(
                only(PORT.replace("\n\n", "\n")).text().text(),
                only(PORT.replace("\n\n", "\n").replace("\n", "\n\n")).text().text());
    }

    @Test
    void dropsTheBlanksBetweenSpreadGlyphsAndAroundNumbers() {
        Article article = only(
                PORT.replace("海运时间，为两国人民带来实惠。", "海 运 时 间 ，为 两 国 人 民 带 来 实 惠 。").replace("约80公里", "约 80 公里"));
        assertTrue(
                article.text().text().contains("海运时间，为两国人民带来实惠。"),
                article.text().text());
        assertTrue(article.text().text().contains("约80公里"), article.text().text());
    }

    @Test
    void keepsTheBlanksBetweenWordsThatHaveThem() {
        Article article = only(PORT.replace("以视频方式出席", "在 Puerto de Chancay 出席"));
        assertTrue(
                article.text().text().contains("Puerto de Chancay"),
                article.text().text());
    }

    @Test
    void partsLatinWordsAtALineEndAndJoinsHyphenedOnesAndNumbers() {
        Article article = only(PORT + """
                他说，港口的运营方是中远海运，英文名是COSCO
                Shipping。他说，从2024年到20
                25年，港口的吞吐量会增加，而且采用很多auto-
                mated设备，货物停留的时间会缩短一半。
                """);
        String text = article.text().text();
        assertTrue(text.contains("COSCO Shipping"), text);
        assertTrue(text.contains("2024年到2025年"), text);
        assertTrue(text.contains("automated设备"), text);
    }

    @Test
    void leavesOutFurnitureAndReadsTheDayOfPublication() {
        Article article = only("海 河 日 报\n2024年11月16日 星期六 第12345号 今日8版\n国内统一连续出版物号 CN 12-0001\n\n" + PORT
                + "\n新华社记者 丁四 摄\n责任编辑：甲一 乙二\n本版美编 丙三\n");
        assertEquals(Optional.of(LocalDate.of(2024, 11, 16)), article.published());
        assertEquals(Optional.of("海河日报"), article.source());
        assertEquals(only(PORT).text().text(), article.text().text());
    }

    @Test
    void readsADayOfPublicationThatIsSetOverThreeLines() {
        Article article = only("2024年11月\n16\n星期六\n第 12345 期\n\n" + PORT);
        assertEquals(Optional.of(LocalDate.of(2024, 11, 16)), article.published());
        assertEquals(only(PORT).text().text(), article.text().text());
    }

    @Test
    void takesADayInTheTextForNoDayOfPublication() {
        assertEquals(
                Optional.empty(), only(PORT.replace("港口\n", "2024年11月16日，港口\n")).published());
    }

    @Test
    void cutsAPageIntoArticlesAndGivesEachItsHeadline() {
        List<Article> articles = read("秘鲁总统出席钱凯港开港仪式\n" + PORT + "\n巴西总统卢拉举行仪式欢迎客人\n" + VISIT);
        assertEquals(List.of("秘鲁总统出席钱凯港开港仪式", "巴西总统卢拉举行仪式欢迎客人"), titles(articles));
    }

    @Test
    void findsTheHeadlineThatWasExtractedAfterItsArticle() {
        List<Article> articles = read(PORT + "\n" + VISIT + "\n巴西总统卢拉举行仪式欢迎客人\n\n秘鲁总统出席钱凯港开港仪式\n");
        assertEquals(List.of("秘鲁总统出席钱凯港开港仪式", "巴西总统卢拉举行仪式欢迎客人"), titles(articles));
    }

    @Test
    void losesNothingOfAPageOfHeadlines() {
        assertEquals(
                "今日导读\n钱凯港开港\n卢拉迎客",
                only("2024年11月16日 星期六\n今日导读\n\n\n钱凯港开港\n\n\n卢拉迎客\n").text().text());
    }

    @Test
    void keepsASubheadingInsideItsArticle() {
        List<Article> articles = read("秘鲁总统出席钱凯港开港仪式\n" + PORT + "\n“新的海上通道”\n\n" + """
                专家认为，港口让南美的水果更快到达亚洲，也
                让亚洲的机电产品更快到达南美，双方都得益。
                """);
        assertEquals(1, articles.size());
        assertTrue(articles.get(0).text().text().contains("\n“新的海上通道”\n专家认为"));
    }

    @Test
    void joinsAContinuationToItsArticle() {
        String onward = PORT.replace("为两国人民带来实惠。", "为两国人民带来（下转第3版）");
        String rest = "（上接第1版）实惠。博鲁阿尔特说，秘鲁期待\n同亚洲各国加强港口、海运和贸易合作，让更多\n秘鲁产品进入亚洲市场。\n";
        List<Article> articles = read(onward + "\n" + VISIT + "\n" + rest);
        assertEquals(2, articles.size());
        assertTrue(
                articles.get(0).text().text().endsWith("让更多秘鲁产品进入亚洲市场。"),
                articles.get(0).text().text());
        assertFalse(articles.get(0).text().text().contains("转第"));
        assertFalse(articles.get(0).text().text().contains("上接"));
    }

    @Test
    void readsAReportPrintedTwiceOnce() {
        assertEquals(
                2,
                read(PORT + "\n" + VISIT + "\n" + PORT.replace("4个泊位。", "4个泊位！"))
                        .size());
    }

    @Test
    void takesTheCaptionOfAPhotographForItself() {
        List<Article> articles = read(PORT + "\n图为11月14日拍摄的钱凯港码头。\n新华社记者 丁四 摄\n\n" + VISIT);
        assertEquals(3, articles.size());
        assertTrue(articles.stream().anyMatch(a -> a.text().text().equals("图为11月14日拍摄的钱凯港码头。")));
    }

    @Test
    void readsColumnsThatStandSideBySideOneAfterTheOther() {
        List<String> left = PORT.lines().filter(line -> !line.isBlank()).toList();
        List<String> right = VISIT.lines().toList();
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            double width =
                    left.get(i).chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
            String blank = " ".repeat((int) (2 * (26 - width)));
            page.append(left.get(i))
                    .append(i < right.size() ? blank + right.get(i) : "")
                    .append('\n');
        }
        List<Article> articles = read(page.toString());
        assertEquals(
                List.of(
                        only(PORT).text().text().replace("\n", ""),
                        only(VISIT).text().text()),
                articles.stream().map(a -> a.text().text().replace("\n", "")).toList());
    }

    @Test
    void quotesWordsOverALineEndAsTheyStandInTheRawText() {
        Article article = only(PORT);
        int at = article.text().text().indexOf("秘鲁总统");
        RawSpan raw = article.text().rawSpan(article.text().quotable(new Span(at, at + 4)));
        assertEquals("秘\n鲁总统", article.text().raw().cut(raw));
    }

    private static Article only(String page) {
        List<Article> articles = read(page);
        assertEquals(
                1,
                articles.size(),
                () -> articles.stream().map(a -> a.text().text()).toList().toString());
        return articles.get(0);
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(a -> a.title().orElse("")).toList();
    }

    private static List<Article> read(String page) {
        return new PageReader().read(RawText.ofBody(page), "page.txt", "page.txt", Optional.empty());
    }
}
