package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is one line on standard error that names it; everything else is built. */
class UnusableInputTest {

    private static final String GOOD = "新华社巴西利亚11月20日电  国家主席习近平20日在巴西利亚同巴西总统卢拉举行会谈。";

    @TempDir
    Path folder;

    private Path texts = Path.of("");

    @BeforeEach
    void oneGoodText() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("good.txt"), GOOD);
    }

    @Test
    void anEmptyFile() throws IOException {
        oneLineNames(Files.createFile(texts.resolve("empty.txt")), "empty");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 7 == 0 ? 0 : i * 131);
        }
        oneLineNames(Files.write(texts.resolve("picture.txt"), bytes), "text");
    }

    @Test
    void aBrokenGzip() throws IOException {
        byte[] whole = zipped(GOOD.repeat(200));
        oneLineNames(Files.write(texts.resolve("cut.txt.gz"), Arrays.copyOf(whole, whole.length / 2)), "gzip");
    }

    @Test
    void aLineThatIsNoJson() throws IOException {
        String record = "{\"id\": \"ok\", \"text\": \"国家主席习近平21日会见秘鲁总统博鲁阿尔特。\"}";
        Path file = Files.writeString(
                texts.resolve("records.jsonl"),
                record + "\n{\"id\": \"bad\", \"text\": \n" + record.replace("ok", "ok2") + "\n");
        oneLineNames(file, "2", "JSON");
        assertTrue(Said.by("query", "heads-of-state", "--store", store()).out().contains("博鲁阿尔特"));
    }

    @Test
    void aRecordWithoutText() throws IOException {
        oneLineNames(Files.writeString(texts.resolve("records.jsonl"), "{\"id\": \"bad\"}\n"), "text");
    }

    @Test
    void aLongLineWithoutAStop() throws IOException {
        oneLineNames(Files.writeString(texts.resolve("long.txt"), "国家主席会见总统和平发展合作".repeat(200_000)), "sentence");
    }

    @Test
    void aWrongEncodingDeclared() throws IOException {
        String page = "<html><head><meta charset=\"big5\"></head><body><p>" + GOOD.repeat(3) + "</p></body></html>";
        oneLineNames(Files.write(texts.resolve("page.html"), page.getBytes(Charset.forName("GB18030"))), "encod");
    }

    @Test
    void aTruncatedPdf() throws IOException {
        byte[] whole = pdf();
        oneLineNames(Files.write(texts.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 3)), "PDF");
    }

    @Test
    void aMissingFolder() {
        oneLineNames(folder.resolve("nowhere"), "no such file");
    }

    @Test
    void anUnreadableFile() throws IOException {
        Path secret = Files.writeString(texts.resolve("secret.txt"), GOOD);
        assertTrue(secret.toFile().setReadable(false));
        Assumptions.assumeTrue(!Files.isReadable(secret), "the superuser reads everything");
        oneLineNames(secret, "permission");
    }

    @Test
    void anUnknownKindOfFile() throws IOException {
        Path other = Files.write(folder.resolve("film.mp4"), new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'});
        oneLineNames(other, "");
    }

    @Test
    void aSecondBuildStillNamesIt() throws IOException {
        Path empty = Files.createFile(texts.resolve("empty.txt"));
        oneLineNames(empty, "empty");
        oneLineNames(empty, "empty");
    }

    /** Builds the folder and {@code bad}; one line must name it and hold the words. */
    private void oneLineNames(Path bad, String... words) {
        List<String> line = new ArrayList<>(List.of("build", "--quiet", "--store", store(), texts.toString()));
        if (!bad.startsWith(texts)) {
            line.add(bad.toString());
        }
        Said built = Said.by(line.toArray(String[]::new)).with(ExitCode.INCOMPLETE);
        assertEquals("", built.out());
        built.oneLine(bad.getFileName().toString()).oneLine(words);
        String people = Said.by("query", "heads-of-state", "--store", store())
                .with(ExitCode.DONE)
                .out();
        assertTrue(people.contains("卢拉"), people);
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (PDPage page : Collections.nCopies(20, new PDPage())) {
                document.addPage(new PDPage(page.getMediaBox()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
