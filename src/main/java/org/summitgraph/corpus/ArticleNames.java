package org.summitgraph.corpus;

import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;

/** Names articles by what they say, whatever file, form or layout they were read from. */
public final class ArticleNames {

    private ArticleNames() {}

    /**
     * The name of an article.
     *
     * @param text headline and body; blanks and line ends do not count
     */
    public static ArticleId of(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!CleanText.isLayout(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return ArticleId.of(letters.toString());
    }
}
