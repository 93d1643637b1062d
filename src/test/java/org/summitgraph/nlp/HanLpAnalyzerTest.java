package org.summitgraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

class HanLpAnalyzerTest {

    private final HanLpAnalyzer analyzer = new HanLpAnalyzer(Map.of());

    @Test
    void sentencesEndAtStopsWithTheirClosingMarksAndNeverCrossParagraphs() {
        assertEquals(List.of("标题", "他说：“好！”", "“不行。”", "会谈；签字", "完。"), sentences("标题\n他说：“好！”“不行。”\n\n 会谈；签字\n完。"));
    }

    @Test
    void tokensCoverTheirSentencesWithExactOffsets() {
        String text = "国家主席习近平17日会见😀総統，𠮷田出席。";
        Analysis analysis = analyzer.analyze(article(text));
        String joined = analysis.sentences().get(0).tokens().stream()
                .map(Token::surface)
                .collect(Collectors.joining());
        assertEquals(analysis.text(), joined);
        analysis.sentences()
                .get(0)
                .tokens()
                .forEach(t -> assertEquals(t.surface(), t.span().of(analysis.text())));
        assertTrue(analysis.sentences().get(0).tokens().stream()
                .anyMatch(t -> t.pos().equals("nr")));
    }

    @Test
    void traditionalScriptIsSimplifiedCharacterForCharacter() {
        Analysis analysis = analyzer.analyze(article("國家主席會見總統，簽署聯合聲明。"));
        assertEquals("国家主席会见总统，签署联合声明。", analysis.text());
        assertEquals("國家主席會見總統，簽署聯合聲明。", analysis.article().text().text());
    }

    @Test
    void aSentenceWithoutAnEndIsCutForTheSegmenterOnly() {
        Analysis analysis = analyzer.analyze(article("会谈".repeat(20_000)));
        assertEquals(1, analysis.sentences().size());
        assertEquals(
                40_000,
                analysis.sentences().get(0).tokens().stream()
                        .mapToInt(t -> t.span().length())
                        .sum());
    }

    @Test
    void aCutPartsNeitherSurrogatesNorWordsBesideAComma() {
        String text = "😀".repeat(4_999) + "会，谈" + "😀".repeat(6_000) + "外交部，".repeat(3_000);
        List<Token> tokens = analyzer.analyze(article(text)).sentences().get(0).tokens();
        assertEquals(text, tokens.stream().map(Token::surface).collect(Collectors.joining()));
        assertTrue(tokens.stream()
                .noneMatch(t -> Character.isLowSurrogate(t.surface().charAt(0))));
        assertEquals(
                3_000, tokens.stream().filter(t -> t.surface().equals("外交部")).count());
    }

    @Test
    void threadsShareOneAnalyzer() {
        Article article = article("外交部长王毅在北京会见越南总理范明政，双方签署了合作文件。");
        Analysis expected = analyzer.analyze(article);
        IntStream.range(0, 200).parallel().forEach(i -> assertEquals(expected, analyzer.analyze(article)));
    }

    @Test
    void refusesToRunWithForeignDictionaries() {
        Map<String, String> environment = Map.of("HANLP_ROOT", "/tmp");
        assertThrows(IllegalStateException.class, () -> new HanLpAnalyzer(environment));
    }

    private List<String> sentences(String text) {
        Analysis analysis = analyzer.analyze(article(text));
        return analysis.sentences().stream().map(s -> s.span().of(text)).toList();
    }

    private static Article article(String text) {
        return new Article(
                ArticleId.of(text),
                "t",
                "t",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CleanText.identity(text),
                new Span(0, 0));
    }
}
