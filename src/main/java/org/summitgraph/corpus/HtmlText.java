package org.summitgraph.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.summitgraph.corpus.encoding.Decoded;
import org.summitgraph.corpus.encoding.TextDecoder;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Span;

/** Reads web pages: headline, day of publication and the main text, each character with its place in the page's source. */
final class HtmlText {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([a-z0-9_:.-]{2,30})");

    private HtmlText() {}

    static Outcome<List<Article>> read(byte[] bytes, InputName name) {
        return TextDecoder.decode(bytes, declared(bytes), name.where())
                .map(decoded -> read(decoded, name))
                .orElseGet(() -> new Outcome<>(List.of(), List.of(name.issue(IssueCode.BINARY, Readability.NO_TEXT))));
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
    }

    private static Outcome<List<Article>> read(Decoded decoded, InputName name) {
        String raw = decoded.text();
        List<Issue> issues = new ArrayList<>(decoded.issues());
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
        Attribution attribution = WebPage.attribution(page);
        Optional<Element> headline = WebPage.headline(page);
        MarkedText text = new MarkedText(raw);
        headline.ifPresent(element -> NodeText.copyHeadline(element, raw, text));
        Span title = new Span(0, text.length());
        text.endParagraph();
        Element main = WebPage.main(page);
        NodeText.copy(main, headline, raw, text);
        CleanText clean = text.build();
        Optional<Issue> complaint = Readability.complaint(clean.text().substring(title.end()), name.where());
        complaint.ifPresent(issues::add);
        return new Outcome<>(
                complaint.isPresent() ? List.of() : List.of(ArticleMaker.article(name, clean, title, attribution)),
                issues);
    }
}
