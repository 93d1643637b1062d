package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;

/** What is wrong with an input is said in one line, and the rest is read. */
class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void emptyFile() {
        assertEquals("the file is empty", fault("a.txt", new byte[0], IssueCode.EMPTY));
        fault("b.txt", "\n  \n".getBytes(StandardCharsets.UTF_8), IssueCode.EMPTY);
        fault("c.html", "<html><body><p> </p></body></html>".getBytes(StandardCharsets.UTF_8), IssueCode.EMPTY);
    }

    @Test
    void binaryFile() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        for (String name : List.of("a.txt", "a.bin", "a.html", "a.md", "picture")) {
            fault(name, bytes, IssueCode.BINARY);
        }
    }

    @Test
    void formThatIsNotRead() {
        fault("a.csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8), IssueCode.UNSUPPORTED);
    }

    @Test
    void brokenGzip() {
        byte[] whole = Inputs.gzip("两国外长会谈。\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        fault("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2), IssueCode.BROKEN_COMPRESSION);
        fault("none.txt.gz", "这不是压缩文件。".getBytes(StandardCharsets.UTF_8), IssueCode.BROKEN_COMPRESSION);
        whole[whole.length / 2] ^= 0x55;
        fault("flip.jsonl.gz", whole, IssueCode.BROKEN_COMPRESSION);
    }

    @Test
    void recordsBeforeABreakAreKept() {
        StringBuilder records = new StringBuilder();
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            records.append("{\"id\":\"").append(random.nextLong()).append("\",\"text\":\"两国外长会谈。\"}\n");
        }
        byte[] whole = Inputs.gzip(records.toString().getBytes(StandardCharsets.UTF_8));
        List<SourceUnit> units =
                Inputs.read(new Inputs(folder).write("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));

        assertTrue(units.size() > 1000, () -> units.size() + " units");
        assertEquals(1, units.stream().filter(unit -> !unit.issues().isEmpty()).count());
        assertEquals(
                IssueCode.BROKEN_COMPRESSION,
                units.get(units.size() - 1).issues().get(0).code());
    }

    @Test
    void truncatedEncryptedAndEmptyPdf() throws IOException {
        byte[] whole = pdf("Talks were held.", "");
        assertEquals(
                1,
                Inputs.only(new Inputs(folder).write("whole.pdf", whole))
                        .articles()
                        .size());
        fault("cut.pdf", Arrays.copyOf(whole, whole.length / 2), IssueCode.BROKEN_DOCUMENT);
        fault("no.pdf", "两国外长会谈。".getBytes(StandardCharsets.UTF_8), IssueCode.BROKEN_DOCUMENT);
        assertEquals(
                "encrypted PDF: it needs a password",
                fault("locked.pdf", pdf("Talks were held.", "secret"), IssueCode.BROKEN_DOCUMENT));
        fault("scan.pdf", pdf("", ""), IssueCode.EMPTY);
        fault("junk.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8), IssueCode.BROKEN_DOCUMENT);
    }

    @Test
    void missingPathAndFolder() {
        for (String name : List.of("none.txt", "none/deeper", "none.jsonl")) {
            assertEquals(IssueCode.NOT_FOUND, onlyIssue(folder.resolve(name)).code());
        }
    }

    @Test
    void emptyFolderIsSaidToBeEmpty() throws IOException {
        assertEquals(
                IssueCode.EMPTY,
                onlyIssue(Files.createDirectory(folder.resolve("empty"))).code());
    }

    @Test
    void unreadableFile() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(memory), "no file here that exists and cannot be read");
        assertEquals(
                IssueCode.UNREADABLE,
                onlyIssue(Files.createSymbolicLink(folder.resolve("a.txt"), memory))
                        .code());
        assertEquals(
                IssueCode.UNREADABLE,
                onlyIssue(Files.createSymbolicLink(folder.resolve("a.jsonl"), memory))
                        .code());
    }

    @Test
    void fileWithoutPermission() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path file = new Inputs(folder).write("a.txt", "会谈。");
        Files.setPosixFilePermissions(file, Set.of());
        assertEquals("may not be read: permission denied", onlyIssue(file).message());
    }

    @Test
    void fiftyMegabytesWithoutAStop() {
        byte[] line = "会".repeat(50 * 1024 * 1024 / 3).getBytes(StandardCharsets.UTF_8);
        fault("a.txt", line, IssueCode.NO_SENTENCE_END);
        fault("a.jsonl", line, IssueCode.TOO_LARGE);
    }

    @Test
    void charactersWithoutShape() {
        SourceUnit unit =
                Inputs.only(new Inputs(folder).write("a.txt", "两国\u200B外长\0会\uFEFF谈。\n会谈\u200D在首都举行，双方签署文件。"));

        assertEquals("两国外长会谈。\n会谈在首都举行，双方签署文件。", unit.articles().get(0).text().text());
        assertEquals(List.of(IssueCode.STRAY_CHARACTERS), codes(unit));
    }

    @Test
    void decompressionBomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        fault("a.txt.gz", bomb.toByteArray(), IssueCode.TOO_LARGE);
        fault("a.jsonl.gz", bomb.toByteArray(), IssueCode.TOO_LARGE);
    }

    @Test
    void linksThatLoop() throws IOException {
        new Inputs(folder).write("a/b.txt", "两国外长会谈。");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);

        List<SourceUnit> units = Inputs.read(folder);

        assertEquals(2, units.size());
        assertEquals(1, units.get(0).articles().size());
        assertEquals(List.of(IssueCode.LINK_LOOP), codes(units.get(1)));
    }

    @Test
    void brokenLink() throws IOException {
        assertEquals(
                IssueCode.NOT_FOUND,
                onlyIssue(Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("none")))
                        .code());
    }

    @Test
    void theRestIsRead() {
        Inputs inputs = new Inputs(folder);
        inputs.write("a.txt", new byte[0]);
        inputs.write("b.txt", "两国外长会谈。");
        inputs.write("c.pdf", "junk");
        inputs.write("d.md", "两国外长会谈。");

        List<SourceUnit> units = Inputs.read(folder, folder.resolve("none"));

        assertEquals(5, units.size());
        assertEquals(
                2, units.stream().filter(unit -> unit.articles().size() == 1).count());
    }

    @Test
    void aLongFileOfRecordsIsReadStepByStep() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] record = ("{\"text\":\"" + "两国外长会谈。".repeat(500) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 2000; i++) {
                out.write(record);
            }
        }
        try (Stream<PendingUnit> units = new CorpusReader(System.in).units(List.of(file.toString()))) {
            Iterator<PendingUnit> steps = units.iterator();
            assertTrue(steps.hasNext());
            assertEquals("long.jsonl:1", steps.next().file());
            Files.write(file, new byte[0]);
            int rest = 0;
            while (steps.hasNext()) {
                assertFalse(steps.next().location().isEmpty());
                rest++;
            }
            assertTrue(rest < 100, "was read ahead: " + rest);
        }
    }

    private String fault(String name, byte[] bytes, IssueCode code) {
        Issue issue = onlyIssue(new Inputs(folder).write(name, bytes));
        assertEquals(code, issue.code(), issue.toString());
        assertTrue(issue.where().input().startsWith(folder.resolve(name).toString()), issue.toString());
        return issue.message();
    }

    private static Issue onlyIssue(Path path) {
        SourceUnit unit = Inputs.only(path);
        assertEquals(List.of(), unit.articles());
        assertEquals(1, unit.issues().size(), unit.issues().toString());
        return unit.issues().get(0);
    }

    private static List<IssueCode> codes(SourceUnit unit) {
        return unit.issues().stream().map(Issue::code).toList();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        BundledFonts.use();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
