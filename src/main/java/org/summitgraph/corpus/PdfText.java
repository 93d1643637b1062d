package org.summitgraph.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.summitgraph.corpus.encoding.Decoded;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;

/** Reads PDF files: the raw text is what PDFBox extracts of all pages. */
final class PdfText {

    private static final int TRAILER = 2048;
    /** Held here, for the logging system forgets levels of loggers that nobody holds: what is wrong is told as an issue. */
    private static final Logger PDFBOX_LOG = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX_LOG = Logger.getLogger("org.apache.fontbox");

    static {
        PDFBOX_LOG.setLevel(Level.OFF);
        FONTBOX_LOG.setLevel(Level.OFF);
        BundledFonts.use();
    }

    private PdfText() {}

    static Outcome<List<Article>> read(byte[] bytes, InputName name) {
        if (!endsLikeAPdf(bytes)) {
            return failure(name, IssueCode.BROKEN_DOCUMENT, "truncated PDF: its end is missing");
        }
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(Limits.PDF_BYTES).streamCache)) {
            if (document.getNumberOfPages() > Limits.PDF_PAGES) {
                return failure(
                        name,
                        IssueCode.TOO_LARGE,
                        "a PDF of " + document.getNumberOfPages() + " pages: more than " + Limits.PDF_PAGES);
            }
            BoundedText text = new BoundedText();
            new PDFTextStripper().writeText(document, text);
            return text.toString().isBlank()
                    ? failure(name, IssueCode.EMPTY, "a PDF without text: scanned pages need OCR first")
                    : PlainText.read(new Decoded(text.toString(), List.of()), name);
        } catch (InvalidPasswordException e) {
            return failure(name, IssueCode.BROKEN_DOCUMENT, "encrypted PDF: it needs a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return failure(name, IssueCode.BROKEN_DOCUMENT, "broken PDF: " + e.getMessage());
        }
    }

    private static boolean endsLikeAPdf(byte[] bytes) {
        int from = Math.max(0, bytes.length - TRAILER);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static Outcome<List<Article>> failure(InputName name, IssueCode code, String message) {
        return new Outcome<>(List.of(), List.of(name.issue(code, message)));
    }

    private static final class BoundedText extends StringWriter {
        @Override
        public void write(String text) {
            super.write(text);
            if (getBuffer().length() > Limits.PDF_CHARACTERS) {
                throw new IllegalStateException("more than " + Limits.PDF_CHARACTERS + " characters of text");
            }
        }
    }
}
