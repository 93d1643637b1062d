package org.summitgraph.corpus;

import java.util.Locale;

/** The forms that texts come in, by the ends of file names. */
enum Form {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    RECORDS,
    /** A name without an end that says something: the content must. */
    UNNAMED,
    OTHER;

    /** By the file's name; a {@code .gz} at its end says nothing of the form. */
    static Form ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        int dot = name.lastIndexOf('.');
        return switch (dot <= 0 ? "" : name.substring(dot + 1)) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml", "shtml" -> HTML;
            case "pdf" -> PDF;
            case "jsonl", "ndjson" -> RECORDS;
            case "" -> UNNAMED;
            default -> OTHER;
        };
    }
}
