package org.summitgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void quotesAcrossLineBreaksAndBlanks() {
        CleanText clean = keepingAllBut("第二届峰会 在阿斯塔\n\n纳举行。", " \n");
        assertEquals("第二届峰会在阿斯塔纳举行。", clean.text());
        Span all = clean.quotable(new Span(0, clean.length()));
        assertEquals(new Span(0, clean.length()), all);
        assertEquals("第二届峰会 在阿斯塔\n\n纳举行。", clean.raw().cut(clean.rawSpan(all)));
    }

    @Test
    void quotesTheLongestPieceWhereTextWasTakenOut() {
        CleanText clean = keepingAllBut("元首们签署【广告】了《宣言》和条约。", "【广告】");
        Span quotable = clean.quotable(new Span(0, clean.length()));
        assertEquals("了《宣言》和条约。", quotable.of(clean.text()));
        assertEquals("了《宣言》和条约。", clean.raw().cut(clean.rawSpan(quotable)));
    }

    @Test
    void bridgesMarkup() {
        RawText raw = RawText.ofBody("会<b>见</b>");
        CleanText.Builder builder = new CleanText.Builder(raw);
        builder.keep(Zone.BODY, 0);
        builder.bridge();
        builder.keep(Zone.BODY, 4);
        CleanText clean = builder.build();
        assertTrue(clean.continues(1));
        assertEquals("会<b>见", raw.cut(clean.rawSpan(new Span(0, 2))));
    }

    @Test
    void aTitleIsAZoneOfItsOwn() {
        RawText raw = new RawText("标题", "正文");
        CleanText.Builder builder = new CleanText.Builder(raw);
        builder.keep(Zone.TITLE, new Span(0, 2));
        builder.insert('\n');
        builder.keep(Zone.BODY, new Span(0, 2));
        CleanText clean = builder.build();
        assertEquals("标题\n正文", clean.text());
        assertEquals(new RawSpan(Zone.TITLE, new Span(0, 2)), clean.rawSpan(new Span(0, 2)));
        assertEquals(new RawSpan(Zone.BODY, new Span(1, 2)), clean.rawSpan(new Span(4, 5)));
        assertEquals(new Span(0, 2), clean.quotable(new Span(0, 5)));
        assertThrows(IllegalArgumentException.class, () -> clean.rawSpan(new Span(2, 4)));
    }

    @Test
    void columnsReadOutOfOrderAreNotContiguous() {
        RawText raw = RawText.ofBody("丙丁甲乙");
        CleanText.Builder builder = new CleanText.Builder(raw);
        builder.keep(Zone.BODY, new Span(2, 4));
        builder.keep(Zone.BODY, new Span(0, 2));
        CleanText clean = builder.build();
        assertEquals("甲乙丙丁", clean.text());
        assertEquals(2, clean.quotable(new Span(0, 4)).length());
        CleanText copied = clean.toBuilder().build();
        assertEquals(clean.quotable(new Span(0, 4)), copied.quotable(new Span(0, 4)));
    }

    private static CleanText keepingAllBut(String text, String dropped) {
        CleanText.Builder builder = new CleanText.Builder(RawText.ofBody(text));
        for (int i = 0; i < text.length(); i++) {
            if (dropped.indexOf(text.charAt(i)) < 0) {
                builder.keep(Zone.BODY, i);
            }
        }
        return builder.build();
    }
}
