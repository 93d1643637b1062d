package org.summitgraph.corpus.page;

/** What a line is printed for. */
enum Role {
    /** To be read: a headline, or a line of a report. */
    TEXT,
    /** The head of a page with the day of publication. */
    MASTHEAD,
    /** Numbers of issue and page, names of the paper and of sections, addresses. */
    HEADER,
    /** Who edited, set and proofread. */
    EDITORS,
    /** Who took a photograph; it ends the caption. */
    CREDIT,
    /** The report goes on elsewhere: 下转第2版. */
    ONWARD,
    /** The report began elsewhere: 上接第一版. */
    BACKWARD,
    /** The headline above it announces a report on another page: （见第3版）. */
    POINTER
}
