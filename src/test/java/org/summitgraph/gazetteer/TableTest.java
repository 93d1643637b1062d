package org.summitgraph.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void cellsAndListsAreRead() throws IOException {
        Table table = read("a\tb\nQ1\tx|y\nQ2\t\n");
        assertEquals(List.of("x", "y"), table.rows().get(0).list(1));
        assertEquals(List.of(), table.rows().get(1).list(1));
    }

    @Test
    void aRowWithTooFewCellsIsNamed() {
        assertMessage("t.tsv:3: 1 cells instead of 2", () -> read("a\tb\nx\ty\nx\n"));
    }

    @Test
    void otherColumnsAreRefused() {
        assertMessage("t.tsv:1: columns should be a b", () -> read("a\tc\n"));
    }

    @Test
    void aFaultyValueIsNamedWithItsLine() throws IOException {
        Table table = read("a\tb\nQ1\t\nX7\t\n");
        assertMessage("t.tsv:3: not a Wikidata item: X7", () -> table.map(row -> new Qid(row.cell(0))));
    }

    @Test
    void aMissingResourceIsNamed() {
        assertMessage("none.tsv: not among", () -> Table.ofResource(TableTest.class, "none.tsv", "a"));
    }

    private static Table read(String text) throws IOException {
        return Table.read(new StringReader(text), "t.tsv", "a", "b");
    }

    private static void assertMessage(String begin, org.junit.jupiter.api.function.Executable action) {
        String message =
                String.valueOf(assertThrows(GazetteerException.class, action).getMessage());
        assertTrue(message.startsWith(begin), message);
    }
}
