package org.summitgraph.corpus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;

/** What holds for every page, however broken: pages are put together and mutated by chance. */
class PageReaderPropertyTest {

    private static final int PAGES = 300;
    private static final String[] PIECES = {
        "新华社利马11月14日电（记者 甲一）",
        "秘鲁总统博鲁阿尔特出席开港仪式，",
        "双方签署多份合作文件。",
        "\n",
        "\n\n",
        "　　",
        "   ",
        "（下转第2版）",
        "（上接第1版）",
        "\n2024年11月16日 星期六 第123期\n",
        "\n责任编辑：甲一\n",
        "\n新华社记者 丁四 摄\n",
        "\n# 海河日报\n",
        "\n## 开港\n",
        "一、",
        "——",
        "港 口 建 成",
        "《利马宣言》",
        "COSCO Shipping",
        "auto-\nmated",
        "“",
        "”",
        "（",
        "）",
        "\t",
        "\r\n",
        "\f",
        "\uFEFF",
        "😀",
        "2024",
        "年",
        "王毅等参加上述活动。",
        "（新华社利马11月14日电）",
        "图为码头。",
        "三国元首",
        "。",
        "，",
        "-"
    };

    private final PageReader reader = new PageReader();

    @Test
    void everyKeptCharacterIsTheRawCharacterAtItsPlaceAndNoneIsKeptTwice() {
        Random random = new Random(20240611);
        for (int page = 0; page < PAGES; page++) {
            String raw = page(random);
            boolean[] kept = new boolean[raw.length()];
            for (Article article : read(raw)) {
                check(article.text(), raw, kept);
            }
        }
    }

    @Test
    void theSamePageGivesTheSameArticles() {
        Random random = new Random(7);
        for (int page = 0; page < PAGES / 10; page++) {
            String raw = page(random);
            assertEquals(
                    read(raw).stream().map(a -> a.id() + a.text().text()).toList(),
                    new PageReader()
                            .read(RawText.ofBody(raw), "f", "f", Optional.empty()).stream()
                                    .map(a -> a.id() + a.text().text())
                                    .toList());
        }
    }

    private static void check(CleanText text, String raw, boolean[] kept) {
        for (int i = 0; i < text.length(); i++) {
            if (!text.isInserted(i)) {
                RawSpan at = text.rawSpan(new Span(i, i + 1));
                assertEquals(
                        raw.substring(at.span().start(), at.span().end()),
                        text.text().substring(i, i + 1));
                assertEquals(false, kept[at.span().start()], () -> "kept twice: " + at + " of " + raw);
                kept[at.span().start()] = true;
            }
        }
        Span all = text.quotable(new Span(0, text.length()));
        if (!all.isEmpty()) {
            String cut = raw.substring(
                    text.rawSpan(all).span().start(), text.rawSpan(all).span().end());
            assertEquals(letters(all.of(text.text())), letters(cut));
        }
    }

    /** Without layout and the hyphens that line ends need. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(c -> !CleanText.isLayout((char) c) && c != '-').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static String page(Random random) {
        StringBuilder page = new StringBuilder();
        int pieces = 1 + random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            page.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(4) == 0) {
                page.append('\n');
            }
        }
        for (int i = random.nextInt(6); i > 0 && page.length() > 1; i--) {
            page.deleteCharAt(random.nextInt(page.length()));
        }
        return page.toString();
    }

    private List<Article> read(String raw) {
        return reader.read(RawText.ofBody(raw), "page.txt", "page.txt", Optional.empty());
    }
}
