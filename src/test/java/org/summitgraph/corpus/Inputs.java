package org.summitgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.summitgraph.text.Article;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.Span;

/** Files made by tests, and what is read of them. */
record Inputs(Path folder) {

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<SourceUnit> read(Path... paths) {
        List<String> names = Stream.of(paths).map(Path::toString).toList();
        try (Stream<PendingUnit> units = new CorpusReader(InputStream.nullInputStream()).units(names)) {
            return units.map(PendingUnit::read).toList();
        }
    }

    static SourceUnit only(Path path) {
        List<SourceUnit> units = read(path);
        assertEquals(1, units.size());
        return units.get(0);
    }

    static Article article(Path path) {
        SourceUnit unit = only(path);
        assertEquals(1, unit.articles().size(), unit.issues().toString());
        return unit.articles().get(0);
    }

    /** What the raw text has where {@code words} stand in the article. */
    static String cut(Article article, String words) {
        int at = article.text().text().indexOf(words);
        Span span = new Span(at, at + words.length());
        assertEquals(span, article.text().quotable(span));
        RawSpan raw = article.text().rawSpan(span);
        return article.text().raw().cut(raw);
    }
}
