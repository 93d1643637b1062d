package org.summitgraph.corpus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;

/** Pages damaged in ways that extraction damages them, and lines that no page has. */
class BrokenPagesTest {

    private static final String PAGE = """
            2024年9月6日  星期五   农历甲辰年八月初四
            河滨日报
            02 要闻   责编：丙三 丁四
            两国总统在首都举行会谈
            ——一路同行的朋友
              新华社内罗毕9月5日电（记者
            甲一）5 日 下 午 ， 到 访 的 总 统 同 东 道
            国总统鲁托在总统府举行会谈。鲁托总
            统表示，双方愿在铁路、港口、能源等
            领域加强合作，扩大青年往来，让更多
            民众受益于两国的传统友谊。会谈后双
            方签署了多份合作文件。（下转第三版）

            新华社记者 戊五 摄
            南部山区连日降雨水库提前泄洪
            新华社昆明9月4日电（记者
            乙二）记者4日从气象台获悉，南部山
            区连日降雨，多座水库水位上涨，有关
            部门提前泄洪，转移沿河居民一千二百
            余人。The dam of Lake Kivu was inspec-
            ted on 4 September by 3 engineers.
            （上接第一版）签署了多份合作文件。鲁托总
            统说，铁路、港口、能源合作使两国民
            众受益，传统友谊历久弥新。
            """;

    private static final String NOISE = " \n\u3000（）《》“”。，、：；第版下转上接0123456789年月日电新华社记者摄#\t\r\f-—■A\uFEFF\uD83D\uDE00";
    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDamageMakesThePlacesWrong(long seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder(PAGE);
        for (int change = 0; change < 120; change++) {
            damage(page, random);
            read(page.toString()).forEach(BrokenPagesTest::checkPlaces);
        }
    }

    @Test
    void windowsLineEndsChangeNothing() {
        assertEquals(texts(read(PAGE)), texts(read(PAGE.replace("\n", "\r\n"))));
    }

    @Test
    void aMarkBehindTheShortLastLineOfAReportLosesNoneOfItsText() {
        List<Article> articles = read(PAGE.replace("方签署了多份合作文件。（", "方（"));

        assertTrue(
                articles.get(0).text().text().contains("会谈后双方\n签署了多份合作文件。"),
                () -> texts(articles).toString());
        assertEquals(2, articles.size());
    }

    @Test
    void aSentenceThatNamesAPaperOrSpeaksOfVersionsIsKept() {
        String sentence = "鲁托在河滨日报发表文章，谈到方案的三版草稿。";

        assertTrue(texts(read(PAGE + sentence + "\n")).stream().anyMatch(text -> text.contains(sentence)));
    }

    @Test
    void oneEndlessLineOfMarksIsReadAtAll() {
        String page = "（上接第一版".repeat(20_000) + "\n" + "新华社 ".repeat(20_000) + "\n" + "（记者".repeat(20_000);

        assertTrue(read(page).size() <= 3);
    }

    private static void damage(StringBuilder page, Random random) {
        int at = random.nextInt(page.length());
        switch (random.nextInt(4)) {
            case 0 -> page.deleteCharAt(at);
            case 1 -> page.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
            case 2 -> page.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
            default -> page.insert(random.nextInt(page.length()), page.substring(at, Math.min(page.length(), at + 30)));
        }
    }

    private static void checkPlaces(Article article) {
        CleanText text = article.text();
        String raw = text.raw().body();
        for (int i = 0; i < text.length(); i++) {
            if (!text.isInserted(i)) {
                RawSpan place = text.rawSpan(new Span(i, i + 1));
                assertEquals(text.text().charAt(i), raw.charAt(place.span().start()));
            }
        }
    }

    private static List<String> texts(List<Article> articles) {
        return articles.stream().map(article -> article.text().text()).toList();
    }

    private List<Article> read(String page) {
        return reader.read(RawText.ofBody(page), "page.txt", "page.txt", Optional.empty());
    }
}
