package org.summitgraph.extract.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitgraph.text.Span;

class PiecesTest {

    @Test
    void leavesSentencesWhole() {
        assertEquals(List.of(new Span(2, 7)), Pieces.of("一。双方会谈。", new Span(2, 7)));
    }

    @Test
    void cutsWhatHasNoEndAtCommasAndLosesNothing() {
        String text = "双方签署合作文件，".repeat(700);
        List<Span> pieces = Pieces.of(text, new Span(0, text.length()));
        int at = 0;
        for (Span piece : pieces) {
            assertEquals(at, piece.start());
            assertTrue(piece.length() <= 1_000);
            assertEquals('，', text.charAt(piece.end() - 1));
            at = piece.end();
        }
        assertEquals(text.length(), at);
    }

    @Test
    void cutsWhatHasNoCommaEither() {
        String text = "合".repeat(2_500);
        assertEquals(3, Pieces.of(text, new Span(0, text.length())).size());
    }
}
