package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

class CorpusReaderTest {

    private static final String NEWS = "两国外长举行会谈\n新华社阿斯塔纳6月17日电（记者 甲一）两国外长17日举行会谈。\n双方签署合作文件。\n";

    @TempDir
    Path folder;

    @Test
    void readsATextWithItsHeadlineAndDateline() throws IOException {
        SourceUnit unit = only(write("a.txt", NEWS));

        Article article = unit.articles().get(0);
        assertEquals("a.txt", article.file());
        assertEquals(folder.resolve("a.txt").toString(), article.location());
        assertEquals(Optional.of("两国外长举行会谈"), article.title());
        assertEquals(Optional.of("阿斯塔纳"), article.datelines().get(0).place());
        assertEquals(Optional.of(MonthDay.of(6, 17)), article.datelines().get(0).day());
        assertEquals(List.of(), unit.issues());
    }

    @Test
    void readsTheFieldsOfARecord() throws IOException {
        Path file = write("n.jsonl", """
                {"id":"r1","title":"总统 到访","published":"2024-03-05T08:00:00+08:00","source":"某报","url":"https://news.example/1","text":"　　总统5日到访。\\r\\n\\r\\n　　会谈在北京举行。"}

                {"text":"会谈结束。"}
                """);

        List<SourceUnit> units = read(file);

        Article first = units.get(0).articles().get(0);
        assertEquals("r1", first.file());
        assertEquals(file + "#r1", first.location());
        assertEquals("总统 到访\n总统5日到访。\n会谈在北京举行。", first.text().text());
        assertEquals(Optional.of("总统 到访"), first.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), first.published());
        assertEquals(Optional.of("某报"), first.source());
        assertEquals(Optional.of("https://news.example/1"), first.url());
        assertEquals(new RawSpan(Zone.TITLE, new Span(0, 2)), first.text().rawSpan(new Span(0, 2)));
        assertEquals("会谈", cut(first.text(), "会谈"));
        assertEquals("n.jsonl:3", units.get(1).file());
        assertEquals(file + ":3", units.get(1).location());
    }

    @Test
    void passesOverTheByteOrderMarkOfAFileOfRecords() throws IOException {
        List<SourceUnit> units =
                read(write("n.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"甲。\"}\n{\"id\":\"b\",\"text\":\"乙。\"}\n"));

        assertEquals(List.of("a", "b"), units.stream().map(SourceUnit::file).toList());
        assertTrue(units.stream().allMatch(unit -> unit.issues().isEmpty()));
    }

    @Test
    void namesTheLineOfABrokenRecordAndGoesOn() throws IOException {
        List<SourceUnit> units =
                read(write("n.jsonl", "{\"text\":\"甲。\"}\n{\"text\":\n{\"id\":\"x\"}\n{\"text\":\"乙。\"}"));

        assertEquals(4, units.size());
        assertEquals(IssueCode.BROKEN_RECORD, units.get(1).issues().get(0).code());
        assertTrue(units.get(1).issues().get(0).toString().startsWith(folder.resolve("n.jsonl") + ":2: "));
        assertEquals(IssueCode.BROKEN_RECORD, units.get(2).issues().get(0).code());
        assertEquals(1, units.get(3).articles().size());
    }

    @Test
    void givesOneArticleOneNameWhateverItWasReadFrom() throws IOException {
        Article text = only(write("a.txt", NEWS)).articles().get(0);
        Article record = only(write(
                        "b.jsonl",
                        "{\"id\":\"b\",\"title\":\"两国外长举行会谈\",\"text\":\""
                                + NEWS.substring(9).replace("\n", "\\n") + "\"}"))
                .articles()
                .get(0);

        assertEquals(text.id(), record.id());
        assertNotEquals(
                text.id(), only(write("c.txt", NEWS + "完。")).articles().get(0).id());
    }

    @Test
    void walksFoldersInTheOrderOfNames() throws IOException {
        write("b.txt", NEWS);
        write("a/z.txt", NEWS);
        write("a/b.jsonl", "{\"id\":\"1\",\"text\":\"甲。\"}\n{\"id\":\"2\",\"text\":\"乙。\"}");
        write(".hidden.txt", NEWS);

        assertEquals(List.of("1", "2", "z.txt", "b.txt"), files(folder.toString()));
    }

    @Test
    void readsStandardInput() {
        CorpusReader reader =
                new CorpusReader(stream("{\"id\":\"1\",\"text\":\"甲。\"}\n{\"id\":\"2\",\"text\":\"乙。\"}"));
        try (Stream<PendingUnit> units = reader.units(List.of("-"))) {
            assertEquals(List.of("-#1", "-#2"), units.map(PendingUnit::location).toList());
        }
        try (Stream<PendingUnit> units = new CorpusReader(stream(NEWS)).units(List.of("-"))) {
            SourceUnit unit = units.findFirst().orElseThrow().read();
            assertEquals("-", unit.file());
            assertEquals(1, unit.articles().size());
        }
    }

    @Test
    void readsCompressedFiles() throws IOException {
        gzip("a.txt.gz", NEWS);
        gzip("b.jsonl.gz", "{\"id\":\"1\",\"text\":\"甲。\"}\n{\"id\":\"2\",\"text\":\"乙。\"}");

        List<SourceUnit> units = read(folder);

        assertEquals(
                List.of("a.txt.gz", "1", "2"),
                units.stream().map(SourceUnit::file).toList());
        assertTrue(units.stream().allMatch(unit -> unit.articles().size() == 1));
    }

    @Test
    void hashesTheBytesOfAFileAndOfARecord() throws IOException {
        Path file = write("a.txt", NEWS);
        try (Stream<PendingUnit> units = reader().units(List.of(file.toString()))) {
            PendingUnit unit = units.findFirst().orElseThrow();
            assertEquals(ContentHash.of(NEWS.getBytes(StandardCharsets.UTF_8)), unit.contentHash());
            assertEquals(unit.contentHash(), unit.read().contentHash());
        }
        SourceUnit record = only(write("n.jsonl", "{\"text\":\"甲。\"}\n"));
        assertEquals(ContentHash.of("{\"text\":\"甲。\"}".getBytes(StandardCharsets.UTF_8)), record.contentHash());
    }

    private static String cut(CleanText text, String words) {
        int at = text.text().indexOf(words);
        return text.raw().cut(text.rawSpan(new Span(at, at + words.length())));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void gzip(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CorpusReader reader() {
        return new CorpusReader(InputStream.nullInputStream());
    }

    private static List<String> files(String path) {
        try (Stream<PendingUnit> units = reader().units(List.of(path))) {
            return units.map(PendingUnit::file).toList();
        }
    }

    private static List<SourceUnit> read(Path path) {
        try (Stream<PendingUnit> units = reader().units(List.of(path.toString()))) {
            return units.map(PendingUnit::read).toList();
        }
    }

    private static SourceUnit only(Path path) {
        List<SourceUnit> units = read(path);
        assertEquals(1, units.size());
        return units.get(0);
    }
}
