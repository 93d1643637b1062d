package org.summitgraph.nlp;

import java.util.List;
import org.summitgraph.text.Article;

/**
 * An article with its words.
 *
 * @param text the cleaned text in simplified script, character for character as long as {@code article.text()}: rules match
 *     here, quotes are cut from the original
 * @param sentences in order; sentences never cross paragraphs
 */
public record Analysis(Article article, String text, List<Sentence> sentences) {

    public Analysis {
        sentences = List.copyOf(sentences);
        if (text.length() != article.text().length()) {
            throw new IllegalArgumentException("simplified text has " + text.length() + " characters, original "
                    + article.text().length());
        }
    }
}
