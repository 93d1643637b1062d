package org.summitgraph.corpus;

import java.time.LocalDate;
import java.util.Optional;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

/** Reads a whole text as one article, its first line as the headline where it looks like one. */
final class SingleArticle {

    private static final int LONGEST_HEADLINE = 60;
    private static final String SENTENCE_ENDS = "。！？!?；;，,：:、";
    private static final DatelineReader DATELINES = new DatelineReader();

    private SingleArticle() {}

    static Article read(RawText raw, InputName name, Optional<LocalDate> published) {
        CleanText.Builder builder = new CleanText.Builder(raw);
        new Paragraphs(builder, Zone.BODY, raw.body())
                .copyLines(new Span(0, raw.body().length()));
        CleanText text = builder.build();
        return ArticleMaker.article(name, text, headline(text.text()), Attribution.published(published));
    }

    /** The first line where it is short, not a sentence, and followed by more; else the empty span at 0. */
    static Span headline(String text) {
        int end = text.indexOf('\n');
        boolean headline = end > 0
                && end <= LONGEST_HEADLINE
                && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0
                && DATELINES.at(text, 0).isEmpty()
                && PublicationDay.of(text.substring(0, end)).isEmpty();
        return new Span(0, headline ? end : 0);
    }
}
