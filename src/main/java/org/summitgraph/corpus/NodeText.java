package org.summitgraph.corpus;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.summitgraph.text.Span;

/** Copies the text of a web page's nodes out of the page's source. */
final class NodeText {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "noscript",
            "template",
            "iframe",
            "select",
            "button",
            "textarea",
            "figure",
            "figcaption",
            "svg",
            "object",
            "head",
            "title");
    /** What lists of links, sharing buttons and the like are called. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|menu|share|sidebar|footer|breadcrumb|crumbs?|related|recommend|comments?|copyright|editor|toolbar|hidden)(?:$|[\\s_-])");
    /** A site's name behind the headline in {@code <title>}. */
    private static final Pattern SITE =
            Pattern.compile("\\s*[_|]\\s*[^_|]{1,30}$|\\s+[-–—]+\\s*[^-–—]{1,30}$|-{1,2}[^-]{2,12}网$");

    private NodeText() {}

    static boolean isFurniture(Element element) {
        return SKIPPED.contains(element.normalName())
                || FURNITURE.matcher(element.className() + " " + element.id()).find();
    }

    /** Copies a headline; of a {@code title} element without the site's name. */
    static void copyHeadline(Element element, String raw, MarkedText text) {
        element.forEachNode(node -> {
            if (node instanceof TextNode words) {
                String whole = words.getWholeText();
                Matcher site = SITE.matcher(whole.stripTrailing());
                boolean cut = element.normalName().equals("title") && site.find() && site.start() > 0;
                copy(words, cut ? whole.substring(0, site.start()) : whole, raw, text);
            }
        });
    }

    /** Copies all text below {@code root} that is no furniture, each block a paragraph. */
    static void copy(Element root, Optional<Element> headline, String raw, MarkedText text) {
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    boolean skip = depth > 0 && isFurniture(element);
                    if (skip || headline.filter(h -> h.equals(element)).isPresent()) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    endParagraphAt(element, text);
                } else if (node instanceof TextNode words) {
                    copy(words, words.getWholeText(), raw, text);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    endParagraphAt(element, text);
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private static void endParagraphAt(Element element, MarkedText text) {
        if (element.isBlock() || element.normalName().equals("br")) {
            text.endParagraph();
        }
    }

    /** Copies the beginning of a node's text: what the source has by itself, and what it spells as entities. */
    private static void copy(TextNode node, String wanted, String raw, MarkedText text) {
        int at = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        if (at < 0) {
            return;
        }
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if (at < end && raw.charAt(at) == c && !isEntity(raw, at, end, c)) {
                text.copy(new Span(at, at + 1));
                at++;
            } else {
                text.insert(c);
                at = behindEntity(raw, at, end);
            }
        }
    }

    // An ampersand in the text may be one in the source, or an entity that begins with one.
    private static boolean isEntity(String raw, int at, int end, char c) {
        return c == '&' && raw.startsWith("&amp;", at) && at + 5 <= end;
    }

    private static int behindEntity(String raw, int at, int end) {
        if (at >= end || raw.charAt(at) != '&') {
            return Math.min(end, at + 1);
        }
        int i = at + 1;
        while (i < end
                && i - at < 40
                && (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == '#')
                && raw.charAt(i) < 0x80) {
            i++;
        }
        return i < end && raw.charAt(i) == ';' ? i + 1 : i;
    }
}
