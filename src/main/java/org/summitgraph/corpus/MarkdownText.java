package org.summitgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.corpus.encoding.Decoded;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

/** Reads Markdown: the first heading is the headline; marks, pictures, comments and the targets of links are skipped. */
final class MarkdownText {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:(?!---).*\\R){0,60})---[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(\\w{1,20})[ \\t]*:[ \\t]*[\"']?(.{1,300}?)[\"']?[ \\t]*\\r?$");
    private static final Pattern HEAD =
            Pattern.compile("[ \\t\\u3000]*(?:(#{1,6})[ \\t]+|(?:>[ \\t]*)+|[-*+][ \\t]+|[0-9]{1,3}[.)][ \\t]+)?");
    private static final Pattern RULE = Pattern.compile("[ \\t]*(?:[-*_=][ \\t]*){3,}|[ \\t]*(?:```|~~~).*");
    private static final Pattern SKIPPED = Pattern.compile(
            "!\\[[^\\]]{0,300}\\]\\([^)]{0,2000}\\)|<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,300}>|(?<=\\])\\([^)\\s]{0,2000}\\)|[\\[\\]](?=[^\\[\\]]{0,300}\\]\\()|\\](?=\\()|\\*{1,3}|__|~~|`{1,3}|\\\\(?=\\p{Punct})");
    private static final String SENTENCE_ENDS = "。！？!?”』」）)：:";

    private MarkdownText() {}

    static Outcome<List<Article>> read(byte[] bytes, InputName name) {
        return PlainText.decode(bytes, name)
                .map(decoded -> read(decoded, name))
                .orElseGet(() -> new Outcome<>(List.of(), List.of(name.issue(IssueCode.BINARY, Readability.NO_TEXT))));
    }

    private static Outcome<List<Article>> read(Decoded decoded, InputName name) {
        String raw = decoded.text();
        List<Issue> issues = new ArrayList<>(decoded.issues());
        Optional<Issue> complaint = Readability.complaint(raw, name.where());
        if (complaint.isPresent()) {
            issues.add(complaint.get());
            return new Outcome<>(List.of(), issues);
        }
        Matcher front = FRONT_MATTER.matcher(raw);
        boolean hasFront = front.lookingAt();
        String fields = hasFront ? front.group(1) : "";
        MarkedText text = new MarkedText(raw);
        Span heading = copyLines(raw, hasFront ? front.end() : 0, text);
        CleanText clean = text.build();
        Span title = heading.isEmpty() ? SingleArticle.headline(clean.text()) : heading;
        Attribution attribution = new Attribution(
                field(fields, "date", "published").flatMap(PublicationDay::of),
                field(fields, "source"),
                field(fields, "url", "link"));
        return new Outcome<>(List.of(ArticleMaker.article(name, clean, title, attribution)), issues);
    }

    /** Copies all lines from {@code offset} on; gives the first heading's place in the copy. */
    private static Span copyLines(String raw, int offset, MarkedText text) {
        Span heading = new Span(0, 0);
        int start = offset;
        while (start < raw.length()) {
            int feed = raw.indexOf('\n', start);
            int end = feed < 0 ? raw.length() : feed;
            Matcher head = HEAD.matcher(raw).region(start, end);
            boolean isHeading = head.lookingAt() && head.group(1) != null;
            boolean marked =
                    head.end() > start && !raw.substring(start, head.end()).isBlank();
            if (marked || raw.substring(start, end).isBlank() || endsSentence(text)) {
                text.endParagraph();
            }
            int before = text.length();
            if (!RULE.matcher(raw).region(start, end).matches()) {
                copyLine(raw, new Span(head.end(), end), text);
            }
            if (isHeading) {
                text.endParagraph();
                heading = heading.isEmpty() && before == 0 ? new Span(0, text.length()) : heading;
            }
            start = end + 1;
        }
        return heading;
    }

    private static boolean endsSentence(MarkedText text) {
        return SENTENCE_ENDS.indexOf(text.lastCharacter()) >= 0;
    }

    private static void copyLine(String raw, Span line, MarkedText text) {
        Matcher skipped = SKIPPED.matcher(raw).region(line.start(), line.end()).useTransparentBounds(true);
        int from = line.start();
        while (skipped.find()) {
            text.copy(new Span(from, skipped.start()));
            from = skipped.end();
        }
        text.copy(new Span(from, line.end()));
        if (line.end() < raw.length()) {
            text.copy(new Span(line.end(), line.end() + 1));
        }
    }

    private static Optional<String> field(String frontMatter, String... keys) {
        Matcher fields = FIELD.matcher(frontMatter);
        while (fields.find()) {
            for (String key : keys) {
                if (key.equalsIgnoreCase(fields.group(1))) {
                    return Optional.of(fields.group(2));
                }
            }
        }
        return Optional.empty();
    }
}
