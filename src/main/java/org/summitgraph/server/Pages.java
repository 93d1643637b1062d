package org.summitgraph.server;

import java.util.Locale;

/** The frame of every page. */
final class Pages {

    private Pages() {}

    /**
     * A whole page.
     *
     * @param title already escaped
     * @param body HTML
     */
    static String page(String title, boolean chinese, String body) {
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · SummitGraph</title>
                <link rel="stylesheet" href="/static/summitgraph.css">
                </head>
                <body>
                <header><a href="/">SummitGraph</a></header>
                <main>
                %s</main>
                </body>
                </html>
                """, chinese ? "zh" : "en", title, body);
    }
}
