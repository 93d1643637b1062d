package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.text.Article;

class MarkdownTextTest {

    private static final String TEXT = """
            ---
            date: 2024-05-06
            source: 某报
            ---
            # 两国元首**会谈**

            新华社巴黎5月6日电 两国元首6日在[巴黎](https://x.example/p)举行
            会谈，*法国*总统出席。
            ![图](a.png)

            - 双方签署*合作*文件。
            - 双方发表声明。
            > 会谈在总统府举行。
            """;

    @TempDir
    Path folder;

    @Test
    void skipsMarksAndKeepsParagraphs() {
        Article article = Inputs.article(new Inputs(folder).write("a.md", TEXT));

        assertEquals(
                "两国元首会谈\n新华社巴黎5月6日电 两国元首6日在巴黎举行会谈，法国总统出席。\n双方签署合作文件。\n双方发表声明。\n会谈在总统府举行。",
                article.text().text());
        assertEquals(Optional.of("两国元首会谈"), article.title());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.published());
        assertEquals(Optional.of("某报"), article.source());
        assertEquals("在[巴黎](https://x.example/p)举行\n会谈", Inputs.cut(article, "在巴黎举行会谈"));
    }

    @Test
    void readsATextWithoutMarksAsText() {
        Article article = Inputs.article(new Inputs(folder).write("a.md", "两国外长会谈\n\n两国外长17日会谈。\n会谈结束。\n"));

        assertEquals("两国外长会谈\n两国外长17日会谈。\n会谈结束。", article.text().text());
        assertEquals(Optional.of("两国外长会谈"), article.title());
    }
}
