package org.summitgraph.server;

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
        return """
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
                """.formatted(chinese ? "zh" : "en", title, body);
    }
}
