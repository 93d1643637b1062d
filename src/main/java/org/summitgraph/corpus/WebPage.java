package org.summitgraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Where a web page keeps its headline, its text, and what it says of itself. */
final class WebPage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DAY_META = List.of(
            "article:published_time",
            "og:published_time",
            "og:release_date",
            "datepublished",
            "publishdate",
            "publish_date",
            "publish-date",
            "publishtime",
            "pubdate",
            "pubtime",
            "firstpublishedtime",
            "weibo:article:create_at",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "article.published");
    private static final List<String> SOURCE_META =
            List.of("source", "article:source", "contentsource", "og:site_name", "publisher");
    private static final Pattern STATED_DAY = Pattern.compile(
            "[12][0-9]{3}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|\\s?年\\s?[0-9]{1,2}\\s?月\\s?[0-9]{1,2}\\s?日)(?=\\s{0,4}[0-9]{1,2}[:：][0-9]{2}|\\s{0,4}来源|\\s{0,4}來源|\\s{0,4}星期)");
    private static final Pattern LABELLED_DAY = Pattern.compile(
            "(?:发布时间|发布日期|发表时间|时间|日期|發佈時間)\\s{0,2}[:：]\\s{0,4}([12][0-9]{3}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2})");
    private static final Pattern SOURCE = Pattern.compile("(?:来源|來源)\\s{0,2}[:：]\\s{0,4}([\\p{IsHan}A-Za-z]{2,20})");
    private static final Set<String> PARAGRAPHS = Set.of("p", "span", "pre", "blockquote", "b", "strong", "font");
    private static final int SEARCHED = 20_000;

    private WebPage() {}

    static Attribution attribution(Document page) {
        String text = page.text();
        String head = text.substring(0, Math.min(text.length(), SEARCHED));
        return new Attribution(
                published(page, head),
                meta(page, SOURCE_META.subList(0, 3))
                        .or(() -> first(SOURCE, head))
                        .or(() -> meta(page, SOURCE_META)),
                Stream.of("link[rel=canonical]", "meta[property=og:url]")
                        .map(page::selectFirst)
                        .filter(element -> element != null)
                        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
                        .filter(url -> !url.isBlank())
                        .findFirst());
    }

    private static Optional<LocalDate> published(Document page, String text) {
        return meta(page, DAY_META)
                .flatMap(PublicationDay::of)
                .or(() -> linkedData(page))
                .or(() -> page.select("time[datetime], [itemprop=datePublished]").stream()
                        .map(e -> e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content") + e.text())
                        .flatMap(day -> PublicationDay.of(day).stream())
                        .findFirst())
                .or(() -> first(LABELLED_DAY, text).map(day -> day + "日").flatMap(PublicationDay::of))
                .or(() -> find(STATED_DAY, text).map(m -> m.group()).flatMap(PublicationDay::of))
                .or(() -> page.select("time").stream()
                        .flatMap(e -> PublicationDay.of(e.text()).stream())
                        .findFirst());
    }

    private static Optional<String> meta(Document page, List<String> names) {
        Map<String, String> stated = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop")) {
                if (!meta.attr(key).isBlank() && !meta.attr("content").isBlank()) {
                    stated.putIfAbsent(
                            meta.attr(key).toLowerCase(Locale.ROOT),
                            meta.attr("content").strip());
                }
            }
        }
        return names.stream().filter(stated::containsKey).map(stated::get).findFirst();
    }

    private static Optional<LocalDate> linkedData(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> datePublished(script.data()).stream())
                .flatMap(day -> PublicationDay.of(day).stream())
                .findFirst();
    }

    private static Optional<String> datePublished(String json) {
        try {
            JsonNode found = JSON.readTree(json).findValue("datePublished");
            return Optional.ofNullable(found).filter(JsonNode::isTextual).map(JsonNode::asText);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The heading that the page's title begins with, else its first {@code h1}, else the title itself. */
    static Optional<Element> headline(Document page) {
        String title = page.title().replaceAll("\\s", "");
        List<Element> headings = page.select("h1, h2").stream()
                .filter(h -> h.text().strip().length() > 3)
                .toList();
        return headings.stream()
                .filter(h -> title.startsWith(h.text().replaceAll("\\s", "")))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(h -> h.normalName().equals("h1"))
                        .findFirst())
                .or(() -> page.select("head > title").stream()
                        .filter(Element::hasText)
                        .findFirst());
    }

    /** The element that holds most of the prose directly: its own sentences, and those of its paragraphs. */
    static Element main(Document page) {
        Map<Element, Double> prose = new HashMap<>();
        List<Element> holders = new ArrayList<>();
        page.body().filter((node, depth) -> {
            if (node instanceof Element element) {
                if (depth > 0 && NodeText.isFurniture(element)) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                holders.add(element);
                weigh(element, prose);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        Element best = page.body();
        for (Element holder : holders) {
            if (prose.getOrDefault(holder, 0.0) > prose.getOrDefault(best, 0.0)) {
                best = holder;
            }
        }
        return best;
    }

    /** Gives the stops and commas in an element's own text to what holds its paragraphs, and less to what holds that. */
    private static void weigh(Element element, Map<Element, Double> prose) {
        double stops =
                element.ownText().chars().filter(c -> "。！？，".indexOf(c) >= 0).count();
        Optional<Element> above = Optional.ofNullable(element.parent());
        Element holder = PARAGRAPHS.contains(element.normalName()) ? above.orElse(element) : element;
        if (stops > 0) {
            prose.merge(holder, stops, Double::sum);
            Optional.ofNullable(holder.parent()).ifPresent(outer -> prose.merge(outer, stops * 0.6, Double::sum));
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return find(pattern, text).map(m -> m.group(1));
    }

    private static Optional<Matcher> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
