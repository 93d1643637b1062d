package org.summitgraph.corpus;

/** What a single input may cost. Far above any newspaper page or article; what is larger is an attack or not a text. */
final class Limits {

    /** Of a text, after decompression. */
    static final int TEXT_BYTES = 64 << 20;
    /** Of a document whose bytes are mostly pictures and fonts. */
    static final int PDF_BYTES = 256 << 20;
    /** A newspaper's yearbook has fewer. */
    static final int PDF_PAGES = 5_000;
    /** Of the text of all pages of a PDF. */
    static final int PDF_CHARACTERS = 32 << 20;
    /** Of one record of a file of records. */
    static final int RECORD_BYTES = 16 << 20;
    /** How far to look for the end of a record that is too long, before the rest of its file is given up. */
    static final long SKIPPED_BYTES = 256L << 20;
    /** Characters without a sentence end: longer than any sentence, table or list of names in a newspaper. */
    static final int UNBROKEN_CHARACTERS = 100_000;

    private Limits() {}
}
