package org.summitgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms that texts come in, by the ends of file names. */
enum Form {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml", "shtml"),
    PDF("pdf"),
    RECORDS("jsonl", "ndjson"),
    /** A name without an end that says something: the content must. */
    UNNAMED(),
    OTHER();

    private final List<String> ends;

    Form(String... ends) {
        this.ends = List.of(ends);
    }

    /** By the file's name; a {@code .gz} at its end says nothing of the form. */
    static Form ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return UNNAMED;
        }
        String end = name.substring(dot + 1);
        return Arrays.stream(values())
                .filter(form -> form.ends.contains(end))
                .findFirst()
                .orElse(OTHER);
    }
}
