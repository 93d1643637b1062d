package org.summitgraph.corpus.page;

import java.util.List;

/**
 * A page cut into articles whose headlines are still to be given out.
 *
 * @param drafts in page order; captions that stood inside reports come last
 * @param groups the headlines that stand together, in page order
 */
record Cut(List<Draft> drafts, List<Group> groups) {

    /**
     * Headlines between two articles.
     *
     * @param next the number of the article that begins after them
     */
    record Group(int next, List<Block> headlines) {}
}
