package org.summitgraph.corpus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.corpus.DatelineReader;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

/**
 * Reads a newspaper page as PDF extraction left it: joins broken lines and spread glyphs, untangles columns, leaves out page
 * furniture, and cuts the page into its articles with headlines, datelines and the day of publication. A text that shows nothing
 * of a page is one article and stays as it is. Every character that is kept knows its place in the raw text. Thread-safe; takes
 * time in proportion to the length of the page.
 */
public final class PageReader {

    private static final double LONGEST_TITLE = 60;

    private final Wordings wordings = new Wordings();
    private final Furniture furniture = new Furniture(wordings);
    private final DatelineReader datelines = new DatelineReader();

    /**
     * The articles of a page, in page order; none where it holds nothing but blanks and furniture.
     *
     * @param raw its body is the page
     * @param file the {@code file} of the articles
     * @param location where the page was found
     * @param published the day of publication if known otherwise; the heads of the pages tell it where it is not
     */
    public List<Article> read(RawText raw, String file, String location, Optional<LocalDate> published) {
        String body = raw.body();
        List<Line> lines = PageLines.of(body);
        Starts starts = new Starts(body, datelines);
        List<Row> rows = furniture.sort(body, lines);
        Pairs pairs = new Pairs(lines);
        Flow flow = new Flow(rows, starts, pairs);
        ArticleWriter writer = new ArticleWriter(raw, file, location, datelines);
        if (!PageSigns.show(body, rows, flow)) {
            return lines.isEmpty() ? List.of() : List.of(whole(raw, title(lines, flow), writer, published));
        }
        return repaired(body, lines, starts, pairs, writer, published);
    }

    private List<Article> repaired(
            String body,
            List<Line> lines,
            Starts starts,
            Pairs pairs,
            ArticleWriter writer,
            Optional<LocalDate> published) {
        List<Row> rows = furniture.sort(body, Interleaving.untangle(lines, pairs));
        Masthead masthead = Masthead.of(rows);
        Cut cut = Cutter.cut(new Flow(rows, starts, pairs), starts);
        Headlines.give(body, cut, starts);
        List<Draft> drafts = new ArrayList<>(cut.drafts());
        Continuations.join(drafts, starts);
        drafts.sort(Comparator.comparingInt(Draft::start));
        Map<ArticleId, Article> articles = new LinkedHashMap<>();
        for (Draft draft : Repetitions.without(drafts)) {
            Optional<LocalDate> day = published.or(() -> masthead.dayAt(draft.start()));
            Article article = writer.write(draft, pairs, day, masthead.paper());
            articles.putIfAbsent(article.id(), article);
        }
        return List.copyOf(articles.values());
    }

    /** A text as it is, but for characters that have no shape. */
    private static Article whole(RawText raw, Span title, ArticleWriter writer, Optional<LocalDate> published) {
        CleanText.Builder text = new CleanText.Builder(raw);
        int start = 0;
        int end = 0;
        for (int i = 0; i < raw.body().length(); i++) {
            if (!CleanText.isShapeless(raw.body().charAt(i))) {
                start += i < title.start() ? 1 : 0;
                end += i < title.end() ? 1 : 0;
                text.keep(Zone.BODY, i);
            }
        }
        return writer.article(text.build(), new Span(start, end), published, Optional.empty());
    }

    /** The first line of a text, where it is short, ends no sentence, and a text follows. */
    private static Span title(List<Line> lines, Flow flow) {
        Line first = lines.get(0);
        boolean title = lines.size() > 1
                && first.isOpen()
                && !first.hasStop()
                && first.width() <= LONGEST_TITLE
                && !flow.isDateline(0);
        return title ? first.span() : new Span(0, 0);
    }
}
