package org.summitgraph.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article, cut out of its input and repaired.
 *
 * @param id from the content
 * @param file the input's file name (last path component), or a record's id: the {@code file} field of the facts
 * @param location where the input was found, for messages and for the store's list of inputs (path, {@code path#record}, {@code -})
 * @param title the headline, if one was found; it also stands in {@code text}
 * @param published the day of publication: a masthead, a record's field or a web page's metadata
 * @param source the newspaper or agency as the input states it
 * @param url where it was published, as the input states it
 * @param datelines in text order; an article usually has one, a round-up several
 * @param text headline and body as one cleaned text, paragraphs parted by a line feed
 * @param titleSpan the headline inside {@code text}; empty span at 0 where there is none
 */
public record Article(
        ArticleId id,
        String file,
        String location,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> source,
        Optional<String> url,
        List<Dateline> datelines,
        CleanText text,
        Span titleSpan) {

    public Article {
        datelines = List.copyOf(datelines);
        if (titleSpan.end() > text.length()) {
            throw new IllegalArgumentException("title " + titleSpan + " outside a text of " + text.length());
        }
    }
}
