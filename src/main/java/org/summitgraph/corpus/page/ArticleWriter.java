package org.summitgraph.corpus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.corpus.ArticleNames;
import org.summitgraph.corpus.DatelineReader;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;

/** Writes drafts as articles. */
final class ArticleWriter {

    private final RawText raw;
    private final String file;
    private final String location;
    private final DatelineReader datelines;

    ArticleWriter(RawText raw, String file, String location, DatelineReader datelines) {
        this.raw = raw;
        this.file = file;
        this.location = location;
        this.datelines = datelines;
    }

    /** Headline, paragraphs, and then what else was found to belong to the article. */
    Article write(Draft draft, Pairs pairs, Optional<LocalDate> published, Optional<String> paper) {
        CleanText.Builder out = new CleanText.Builder(raw);
        Joiner joiner = new Joiner(raw.body(), pairs, out);
        List<Block> headline = draft.headline();
        for (Block block : headline) {
            if (out.length() > 0) {
                out.insert(' ');
            }
            joiner.write(block);
        }
        Span title = new Span(0, out.length());
        List<Block> paragraphs = new ArrayList<>(draft.body());
        draft.headlineGroups().stream().filter(group -> group != headline).forEach(paragraphs::addAll);
        for (Block block : paragraphs) {
            if (out.length() > 0) {
                out.insert('\n');
            }
            joiner.write(block);
        }
        return article(out.build(), title, published, paper);
    }

    Article article(CleanText text, Span title, Optional<LocalDate> published, Optional<String> source) {
        return new Article(
                ArticleNames.of(text.text()),
                file,
                location,
                title.isEmpty() ? Optional.empty() : Optional.of(title.of(text.text())),
                published,
                source,
                Optional.empty(),
                datelines.read(text.text()),
                text,
                title);
    }
}
