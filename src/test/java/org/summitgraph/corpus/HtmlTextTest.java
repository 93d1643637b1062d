package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.text.Article;

class HtmlTextTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>两国元首举行会谈_某某网</title>
            <meta name="publishdate" content="2024-05-06"><link rel="canonical" href="https://news.example/a.html">
            <script>var x = "总统，脚本。";</script></head>
            <body><div class="nav"><a href="/">首页，新闻。</a><a href="/w">国际，时政。</a></div>
            <h1>两国元首举行会谈</h1>
            <div class="info">2024年05月06日 08:00 来源：某某社</div>
            <div class="content"><p>　　新华社巴黎5月6日电（记者 甲一）两国元首<b>6日</b>在<a href="/p">巴黎</a>举行会谈。</p>
            <p>&nbsp;&nbsp;双方签署了&ldquo;合作&rdquo;文件，
            并发表讲话。<br>会谈后，两国元首共见记者。</p></div>
            <div class="footer">版权所有，不得转载。</div></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void readsHeadlineDayAndMainTextOfAPage() {
        Article article = Inputs.article(new Inputs(folder).write("a.html", PAGE));

        assertEquals(Optional.of("两国元首举行会谈"), article.title());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.published());
        assertEquals(Optional.of("某某社"), article.source());
        assertEquals(Optional.of("https://news.example/a.html"), article.url());
        assertEquals(
                "两国元首举行会谈\n新华社巴黎5月6日电（记者 甲一）两国元首6日在巴黎举行会谈。\n双方签署了“合作”文件，并发表讲话。\n会谈后，两国元首共见记者。",
                article.text().text());
        assertEquals(Optional.of("巴黎"), article.datelines().get(0).place());
    }

    @Test
    void knowsWhereEachCharacterStandsInTheSource() {
        Article article = Inputs.article(new Inputs(folder).write("a.html", PAGE));

        assertEquals("元首<b>6日</b>在<a href=\"/p\">巴黎", Inputs.cut(article, "元首6日在巴黎"));
        assertEquals("文件，\n并发表", Inputs.cut(article, "文件，并发表"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=\"article:published_time\" content=\"2024-05-06T23:59:00+08:00\">",
                "<script type=\"application/ld+json\">{\"@graph\":[{\"datePublished\":\"2024-05-06\"}]}</script>",
                "</head><body><time datetime=\"2024-05-06 10:00\">昨天</time>",
                "</head><body><span>发布时间：2024-05-06</span>",
                "</head><body><span>2024年5月6日 10:24</span>"
            })
    void findsTheDayOfPublication(String stated) {
        Article article = Inputs.article(new Inputs(folder)
                .write("a.html", "<html><head><meta charset=utf-8>" + stated + "<p>会谈于2023年1月2日举行，双方出席。</p>"));

        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.published());
    }

    @Test
    void readsADeclaredEncodingAndSaysWhereItIsWrong() {
        byte[] page = PAGE.getBytes(Charset.forName("GB18030"));

        SourceUnit unit = Inputs.only(new Inputs(folder).write("a.html", page));

        assertEquals(Optional.of("两国元首举行会谈"), unit.articles().get(0).title());
        assertEquals(
                List.of(IssueCode.ENCODING_DECLARED_WRONG),
                unit.issues().stream().map(issue -> issue.code()).toList());
    }

    @Test
    void takesTheTitleElementWithoutTheSite() {
        Article article =
                Inputs.article(new Inputs(folder).write("a.htm", "<title>外长会谈举行-某某网</title><p>两国外长会谈，双方出席。</p>"));

        assertEquals(Optional.of("外长会谈举行"), article.title());
    }

    @Test
    void readsADeeplyNestedPage() {
        String page = "<html><body>" + "<div>双方出席，会谈结束。".repeat(3000);

        Article article = Inputs.article(new Inputs(folder).write("a.html", page));

        assertEquals(3000, article.text().text().lines().count());
    }
}
