package org.summitgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;

/** Reads an input that is one document, in the form that its content or its name shows. */
final class Documents {

    private static final int HEAD = 1024;

    private Documents() {}

    /**
     * Reads a document.
     *
     * @param content decompressed
     * @throws IOException as the stream does; what is wrong with the content is an issue
     */
    static Outcome<List<Article>> read(InputStream content, InputName name) throws IOException {
        Form named = Form.ofName(name.file());
        byte[] bytes = Inflation.readAll(content, named == Form.PDF ? Limits.PDF_BYTES : Limits.TEXT_BYTES);
        if (bytes.length == 0) {
            return failure(name, IssueCode.EMPTY, "the file is empty");
        }
        Form form = formOf(bytes, named);
        return switch (form) {
            case PDF ->
                isPdf(bytes)
                        ? PdfText.read(bytes, name)
                        : failure(name, IssueCode.BROKEN_DOCUMENT, "not a PDF, though its name says so");
            case HTML -> HtmlText.read(bytes, name);
            case MARKDOWN -> MarkdownText.read(bytes, name);
            case OTHER ->
                PlainText.decode(bytes, name)
                        .map(text -> failure(
                                name,
                                IssueCode.UNSUPPORTED,
                                "a form of file that is not read; .txt .md .html .pdf .jsonl are, also with .gz"))
                        .orElseGet(() -> failure(name, IssueCode.BINARY, Readability.NO_TEXT));
            default -> PlainText.read(bytes, name);
        };
    }

    /** The name counts, but content that is unmistakably of another form counts more. */
    private static Form formOf(byte[] bytes, Form named) {
        if (isPdf(bytes)) {
            return Form.PDF;
        }
        boolean html = (named == Form.UNNAMED || named == Form.TEXT) && beginsLikeHtml(bytes);
        return html ? Form.HTML : named;
    }

    private static boolean isPdf(byte[] bytes) {
        return head(bytes).contains("%PDF-");
    }

    private static boolean beginsLikeHtml(byte[] bytes) {
        String head = head(bytes).replace("\0", "").toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Outcome<List<Article>> failure(InputName name, IssueCode code, String message) {
        return new Outcome<>(List.of(), List.of(name.issue(code, message)));
    }
}
